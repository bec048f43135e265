import { hasWords } from '../page/measure-text.ts';

const picture =
  'photo(?:graph)?s?|image|picture|illustration|фото(?:графия)?|снимок|иллюстрация|լուսանկար(?:ը|ներ|ները)?|ֆոտո|ფოტო|foto|fotoğraf|görsel|şəkil';
/** Who the credit names, up to a few words. */
const holder = '[^.!?]{1,80}';

const credits: readonly RegExp[] = [
  // «Photo: Anna Petrova», «Image source, Getty»
  new RegExp(
    `^(?:${picture})(?: (?:by|credit|credits|from|source|courtesy))?(?: of)?\\s?[:՝©]`,
    'iu',
  ),
  /^(?:image|photo) (?:source|caption|credit)\s?,\s/iu,
  // «… on the border. Source: Anna Petrova»
  /[.!?…|)»”]\s(?:Source|Источник|Աղբյուր|წყარო|Mənbə|Kaynak)\s?[:՝]\s?[^.!?]{1,80}\.?$/u,
  // «… meet in New York. Official photo.», «… | Photo by Anna Petrova»
  new RegExp(
    `(?:[.!?…;|)»”"]|\\s[-–—/])\\s?(?:(?:official|file|archive|press|архивное|иллюстративное) )?(?:${picture}|screenshot|скриншот)(?:(?:\\s?[:©՝/]|\\s(?:by|from|courtesy|credit))${holder})?\\.?$`,
    'iu',
  ),
  // «… (Photo by Anna Petrova)», «[AP Photo]»
  new RegExp(
    `[([](?:(?:ap|afp|reuters|file|getty) )?(?:${picture})(?:(?:\\s?[:©/,]|\\s(?:by|from|courtesy|credit))[^)\\]]{0,80})?[)\\]]\\.?$`,
    'iu',
  ),
  // «… / Getty Images», «… (Getty Images)»
  /(?:^|[/|(©–—]\s?|\svia\s)(?:getty images|ap photo|afp photo|epa-efe|reuters photo)[^.!?]{0,40}\)?$/iu,
];

/** A word that any of these has; most lines have none, and need no closer look. */
const hint = new RegExp(
  `${picture}|screenshot|скриншот|getty|epa-efe|caption|source|источник|աղբյուր|წყარო|mənbə|kaynak`,
  'iu',
);

/** A line that names a source alone; a headline that begins “Source:” says more. */
const sourceLine = /^(?:caption|source|источник|աղբյուր|წყარო|mənbə|kaynak)\s?[:՝]/iu;

/** Whether a line is the caption or credit of a picture: a short text that names its source as such. */
export function isCaption(text: string): boolean {
  if (text.length > 400 || !hint.test(text) || hasWords(text, 61)) return false;
  if (sourceLine.test(text)) return !hasWords(text, 8);
  return credits.some((credit) => credit.test(text));
}
