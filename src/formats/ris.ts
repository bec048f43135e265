import { flattenSpace, type Reference, type ReferenceName } from './reference.ts';

/**
 * Writes references as RIS in UTF-8 (Research Information Systems' format, in the tags
 * of its 2011 specification), in the order given. A line is a tag, two spaces, a
 * hyphen, a space and the value; lines end with CR LF.
 */
export function writeRis(references: readonly Reference[]): string {
  return references.map(writeRecord).join('\r\n');
}

function writeRecord(reference: Reference): string {
  const { published } = reference;
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', reference.id],
    ...reference.authors.map((name): [string, string] => ['AU', writeName(name)]),
    ['TI', reference.title],
    ['T2', reference.publisher],
    ['PY', published?.slice(0, 4)],
    ['DA', published === undefined ? undefined : writeDate(published)],
    ['LA', reference.language],
    ['AB', reference.excerpt],
    ...reference.keywords.map((word): [string, string] => ['KW', word]),
    ['DB', reference.archive],
    ['UR', reference.address],
    ...reference.originals.map((address): [string, string] => ['L2', address]),
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${flattenSpace(value)}\r\n`],
    )
    .join('');
}

/** Readers split at the first comma; a name kept whole must not have one. */
function writeName(name: ReferenceName): string {
  return 'literal' in name
    ? name.literal
        .split(',')
        .map((part) => part.trim())
        .join(' ')
    : `${name.family}, ${name.given}`;
}

/** `YYYY/MM/DD/`, with nothing where a part is not known. */
function writeDate(moment: string): string {
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-');
  return `${year}/${month}/${day}/`;
}
