/** Languages that are written from right to left unless their tag names another script. */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);
const rightToLeftScripts: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/** The HTML attributes of an element that holds text of one language. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/**
 * Says in which language and direction a text runs. A text whose language
 * nobody knows runs as its first letter does.
 * @param language a BCP 47 tag
 */
export function describeLanguage(language: string | null | undefined): LanguageAttributes {
  if (!language) return { dir: 'auto' };
  const [name = '', second = ''] = language.split('-');
  const script = /^[A-Z][a-z]{3}$/.test(second) ? second : undefined;
  const turned = script === undefined ? rightToLeft.has(name) : rightToLeftScripts.has(script);
  return { lang: language, dir: turned ? 'rtl' : 'ltr' };
}
