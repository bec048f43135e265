import { flattenSpace, type Reference, type ReferenceName, splitDate } from './reference.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace still counts as one where BibTeX looks for the end of a field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/**
 * Writes references as BibTeX in UTF-8, in the order given. `date` is
 * for biblatex, which knows days; `year` and `month` are for older styles.
 */
export function writeBibTex(references: readonly Reference[]): string {
  return references.map(writeEntry).join('\n');
}

function writeEntry(reference: Reference): string {
  const { authors, publisher, published, keywords, originals } = reference;
  const [year, month] = published === undefined ? [] : splitDate(published);
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.length === 0 ? undefined : `{${authors.map(writeName).join(' and ')}}`],
    // The inner braces keep the title's capitals.
    ['title', `{{${escapeTex(reference.title)}}}`],
    ['journal', publisher === undefined ? undefined : `{${escapeTex(publisher)}}`],
    ['date', published === undefined ? undefined : `{${published.slice(0, 10)}}`],
    ['year', year === undefined ? undefined : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['url', `{${escapeAddress(reference.address)}}`],
    ['library', `{${escapeTex(reference.archive)}}`],
    ['note', originals[0] === undefined ? undefined : `{\\url{${escapeAddress(originals[0])}}}`],
    ['language', reference.language === undefined ? undefined : `{${reference.language}}`],
    ['keywords', keywords.length === 0 ? undefined : `{${keywords.map(escapeTex).join(', ')}}`],
    ['abstract', reference.excerpt === undefined ? undefined : `{${escapeTex(reference.excerpt)}}`],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@article{${reference.id},\n${written.join('')}}\n`;
}

function writeName(name: ReferenceName): string {
  return 'literal' in name
    ? `{${escapeTex(name.literal)}}`
    : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}

function escapeTex(text: string): string {
  return flattenSpace(text).replaceAll(/[\\{}~^&%#_$]/g, (sign) => escapes[sign] ?? sign);
}

/** Addresses are read as they stand, so what would end the field is percent-encoded. */
function escapeAddress(address: string): string {
  return address.replaceAll(/[\\{}\s]/gu, encodeURIComponent);
}
