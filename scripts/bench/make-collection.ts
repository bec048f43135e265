import { mixBits } from '../../src/pipeline/group/hash-words.ts';
import { createDice, type Dice } from './create-dice.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';
import { makeSite } from './make-site.ts';

/** One capture as a file. */
export interface MadeFile {
  /** Path below captures/. */
  readonly path: string;
  readonly text: string;
}

const sites = 400;
/** Share of captures that hold an article that another capture holds too, in hundredths. */
const nearDuplicates = 30;
/** How many captures back the article of a capture may have been captured before. */
const reach = 60;

/**
 * Makes the files of a collection of news captures, the same for the same number
 * whatever the count: made-up words by Zipf's law between common English ones,
 * in sentences; dates and bylines; menus, lists of other headlines and footers
 * of some hundred sites. Three in ten hold the article of an earlier capture as
 * another site prints it, some cut off, some with words changed.
 */
export function* makeCollection(count: number, first = 0): Generator<MadeFile> {
  for (let number = first; number < first + count; number++) {
    const dice = createDice(mixBits(number + 1));
    const original = findOriginal(number);
    const article = makeArticle(original);
    const site = makeSite(dice.roll(sites));
    const body = original === number ? article.paragraphs : changeParagraphs(article, dice);
    const name = `${String(number).padStart(6, '0')}-${site.host}.txt`;
    yield { path: `${name.slice(0, 3)}/${name}`, text: printPage(article, body, site, dice) };
  }
}

/** The capture whose article a capture holds: its own number, or an earlier one that has its own. */
function findOriginal(number: number): number {
  const dice = createDice(mixBits(number + 77_777));
  if (number === 0 || dice.roll(100) >= nearDuplicates) return number;
  return findOriginal(number - 1 - dice.roll(Math.min(number, reach)));
}

function changeParagraphs({ paragraphs }: MadeArticle, dice: Dice): readonly string[] {
  const change = dice.roll(4);
  if (change === 0) return paragraphs.slice(0, Math.ceil(paragraphs.length * 0.6));
  if (change > 2) return paragraphs;
  return paragraphs.map((paragraph) =>
    dice.roll(3) > 0 ? paragraph : paragraph.replace(/ (\w+) (\w+) (?=\w)/, ' $2 $1 rather '),
  );
}

function printPage(
  { title, date, byline }: MadeArticle,
  body: readonly string[],
  site: ReturnType<typeof makeSite>,
  dice: Dice,
): string {
  const related = Array.from({ length: 5 }, () => makeArticle(dice.roll(1_000_000)).title);
  return `${[
    site.menu.join('\n'),
    title,
    ...(date ? [date] : []),
    ...(byline ? [`By ${byline}`] : []),
    ...body,
    'Share\nFacebook\nTwitter\nTelegram',
    ['Read also', ...related].join('\n'),
    site.footer.join('\n'),
  ].join('\n\n')}\n`;
}
