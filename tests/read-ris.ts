import type { ReferenceName } from '../src/formats/reference.ts';

/** What a record of a bibliography says, read back. */
export interface ReadReference {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly ReferenceName[];
  readonly publisher: string | undefined;
  /** Year, month and day, as far as they are said. */
  readonly published: readonly number[];
  readonly address: string;
  readonly keywords: readonly string[];
}

/**
 * Reads RIS by the letter: a tag of two signs, two spaces, a hyphen, a space, the value.
 * @throws Error at a line that is none, or a record that does not begin with TY and end with ER
 */
export function readRis(source: string): ReadReference[] {
  const records: [tag: string, value: string][][] = [];
  let open: [tag: string, value: string][] | undefined;
  for (const line of source.split('\r\n')) {
    if (line === '' && open === undefined) continue;
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${line}`);
    if ((tag === 'TY') !== (open === undefined)) throw new Error(`${tag} out of place`);
    open ??= [];
    if (tag === 'ER') {
      records.push(open);
      open = undefined;
    } else open.push([tag, value]);
  }
  if (open !== undefined) throw new Error('a record without an end');
  return records.map(readRecord);
}

function readRecord(lines: readonly (readonly [tag: string, value: string])[]): ReadReference {
  const list = (tag: string) => lines.filter(([own]) => own === tag).map(([, value]) => value);
  const find = (tag: string) => list(tag)[0];
  return {
    id: find('ID') ?? '',
    title: find('TI') ?? '',
    authors: list('AU').map((name) => {
      const comma = name.indexOf(', ');
      return comma < 0
        ? { literal: name }
        : { family: name.slice(0, comma), given: name.slice(comma + 2) };
    }),
    publisher: find('T2'),
    published: (find('DA') ?? '').split('/').filter(Boolean).map(Number),
    address: find('UR') ?? '',
    keywords: list('KW'),
  };
}
