import { type KeyKind, longestShort } from '../../src/pipeline/clean/judge/lexicon.ts';

/** A lexicon as the weights file holds it. */
export type WrittenLexicon = Partial<Record<KeyKind, string[]>>;

/** On how many pages a key stands in the article, elsewhere, after its end, before its start. */
type Counts = [inside: number, outside: number, after: number, before: number];

/** Pages on which a key must stand, and the least log-odds that are worth their place. */
const leastPages = 6;
const leastOdds = 0.7;
const greatest = 4;

const word = /[\p{L}\p{M}\p{N}]+/gu;

function listKeys(text: string): string[] {
  const words = (text.match(word) ?? []).map((found) =>
    found.toLowerCase().replace(/\p{N}/gu, '0'),
  );
  const [first = '', second = ''] = words;
  if (words.length === 0) return [];
  if (words.length > longestShort)
    return [
      ...words.map((each) => `longWord ${each}`),
      `longStart ${first}`,
      `longStartPair ${first} ${second}`,
    ];
  if (words.length === 1) return [`word ${first}`];
  return [
    ...words.map((each) => `word ${each}`),
    ...words.slice(1).map((each, index) => `pair ${words[index]} ${each}`),
    `start ${first}`,
    `startPair ${first} ${second}`,
    ...(words.length <= 5 ? [`line ${words.join(' ')}`] : []),
  ];
}

/** Counts of one page: each key with a bit for each part of the page that it stands in. */
export function countKeys(
  texts: readonly string[],
  labels: Uint8Array,
): ReadonlyMap<string, number> {
  const first = labels.indexOf(1);
  const last = labels.lastIndexOf(1);
  const parts = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const part = labels[index] ? 1 : first < 0 || index < first ? 8 : index > last ? 4 : 2;
    for (const key of listKeys(text)) parts.set(key, (parts.get(key) ?? 0) | part);
  }
  return parts;
}

/** The lexicon of some pages' counts: log-odds of pages on which a key stands in one part rather than in the others. */
export function writeLexicon(pages: Iterable<ReadonlyMap<string, number>>): WrittenLexicon {
  const table = new Map<string, Counts>();
  for (const page of pages)
    for (const [key, parts] of page) {
      const counts = table.get(key) ?? [0, 0, 0, 0];
      if (parts & 1) counts[0]++;
      if (parts & 14) counts[1]++;
      if (parts & 4) counts[2]++;
      if (parts & 8) counts[3]++;
      table.set(key, counts);
    }
  const lexicon: WrittenLexicon = {};
  for (const [key, [inside, outside, after, before]] of [...table].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    if (Math.max(inside, outside) < leastPages) continue;
    const body = Math.log((inside + 1) / (outside + 1));
    const behind = Math.log((after + 1) / (inside + before + 1));
    const ahead = Math.log((before + 1) / (inside + after + 1));
    const space = key.indexOf(' ');
    const kind = key.slice(0, space) as KeyKind;
    const weight = kind.startsWith('long')
      ? Math.abs(body)
      : Math.max(Math.abs(body), behind, ahead);
    if (weight < leastOdds) continue;
    const triple = [body, behind, ahead].map((value) =>
      Math.round(16 * Math.max(-greatest, Math.min(greatest, value))),
    );
    lexicon[kind] ??= [];
    lexicon[kind].push(`${key.slice(space + 1)} ${triple.join(' ')}`);
  }
  return lexicon;
}
