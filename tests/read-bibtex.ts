import type { ReferenceName } from '../src/formats/reference.ts';
import type { ReadReference } from './read-ris.ts';

/**
 * Reads entries of BibTeX whose values are in braces or are names of months.
 * @throws Error where braces do not balance or something else stands between fields
 */
export function readBibTex(source: string): ReadReference[] {
  const references: ReadReference[] = [];
  const entry = /\s*@article\{([^,\s]+),/y;
  for (let at = 0; source.slice(at).trim() !== ''; ) {
    entry.lastIndex = at;
    const found = entry.exec(source);
    if (found === null) throw new Error(`no entry: ${source.slice(at, at + 40)}`);
    const { fields, end } = readFields(source, entry.lastIndex);
    references.push(readEntry(found[1] ?? '', fields));
    at = end;
  }
  return references;
}

function readFields(source: string, start: number) {
  const fields = new Map<string, string>();
  const name = /\s*([a-z]+) = /y;
  let at = start;
  for (;;) {
    name.lastIndex = at;
    const [, field] = name.exec(source) ?? [];
    if (field === undefined) break;
    const from = name.lastIndex;
    const to = findEnd(source, from);
    fields.set(field, source.slice(from, to));
    at = to + 1;
  }
  const close = /\s*\}/y;
  close.lastIndex = at;
  if (!close.test(source)) throw new Error(`no field: ${source.slice(at, at + 40)}`);
  return { fields, end: close.lastIndex };
}

/** The comma after a value: the first one outside braces. */
function findEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth++;
    else if (source[at] === '}') depth--;
    else if (source[at] === ',' && depth === 0) return at;
  }
  throw new Error('a value without an end');
}

function readEntry(id: string, fields: ReadonlyMap<string, string>): ReadReference {
  const text = (name: string) => {
    const value = fields.get(name);
    return value === undefined ? undefined : readTex(value);
  };
  const authors = fields.get('author')?.slice(1, -1) ?? '';
  const keywords = fields.get('keywords')?.slice(1, -1) ?? '';
  return {
    id,
    title: text('title') ?? '',
    authors: authors === '' ? [] : splitOutside(authors, ' and ').map(readName),
    publisher: text('journal'),
    published: (text('date') ?? '').split('-').filter(Boolean).map(Number),
    address: fields.get('url')?.slice(1, -1) ?? '',
    keywords: keywords === '' ? [] : keywords.split(', ').map(readTex),
  };
}

function readName(name: string): ReferenceName {
  if (/^\{.*\}$/s.test(name)) return { literal: readTex(name) };
  const [family = '', given = ''] = splitOutside(name, ', ');
  return { family: readTex(family), given: readTex(given) };
}

/** Splits at what stands outside braces. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(part);
      part = '';
      at += separator.length - 1;
    } else part += text[at];
  }
  return [...parts, part];
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** The text that TeX would print: commands become signs, other braces go. */
function readTex(source: string): string {
  return source.replaceAll(
    /\\([a-z]+)\{\}|\\([&%#_$])|[{}]/g,
    (_, command: string | undefined, sign: string | undefined) =>
      command === undefined ? (sign ?? '') : (commands[command] ?? `\\${command}`),
  );
}
