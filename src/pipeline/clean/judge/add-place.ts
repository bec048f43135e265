import type { Evidence } from './create-evidence.ts';
import type { MeasuredLines } from './measure-lines.ts';
import { findBestStretch, measureAhead, measureBack, sumUp } from './running-sums.ts';

/**
 * Adds where on the page each line stands: by lines, words and prose, from
 * the nearest paragraphs, dates and bylines, from the likely title, and from the
 * ends of three stretches that hold the most prose, counted more and less
 * strictly. Returns the last of them.
 */
export function addPlace(
  { add }: Evidence,
  lines: MeasuredLines,
  title: number | undefined,
): { readonly first: number; readonly last: number } {
  const { count, words, prose, paragraph, isDate, isByline } = lines;
  const each = (measure: (index: number) => number) => {
    const values = new Float32Array(count);
    for (let index = 0; index < count; index++) values[index] = measure(index);
    return values;
  };
  let longest = 1;
  for (const value of words) if (value > longest) longest = value;
  add(
    'wordsOfLongest',
    words.map((value) => value / longest),
  );
  for (const [name, sums] of [
    ['words', sumUp(words)],
    ['prose', sumUp(words.map((value, index) => (prose[index] ? value : 0)))],
    ['paragraphs', sumUp(words.map((value, index) => (paragraph[index] ? value : 0)))],
  ] as const) {
    const total = (sums[count] as number) || 1;
    const before = sums.subarray(0, count);
    add(
      `${name}Before`,
      each((index) => (before[index] as number) / total),
    );
    add(
      `${name}After`,
      each((index) => (total - (sums[index + 1] as number)) / total),
    );
    if (name !== 'prose') continue;
    add('proseWordsBefore', Float32Array.from(before));
    add(
      'proseWordsAfter',
      each((index) => total - (sums[index + 1] as number)),
    );
  }
  add(
    'position',
    each((index) => index / count),
  );
  add(
    'fromTop',
    each((index) => index),
  );
  add(
    'fromBottom',
    each((index) => count - 1 - index),
  );
  add('lastProse', measureBack(prose));
  add('nextProse', measureAhead(prose));
  add('lastParagraph', measureBack(paragraph));
  add('nextParagraph', measureAhead(paragraph));
  add('lastDate', measureBack(isDate));
  add('nextDate', measureAhead(isDate));
  add('lastByline', measureBack(isByline));
  const core = findBestStretch(
    words.map((value, index) => (prose[index] ? Math.min(value, 60) : -25)),
  );
  const stretches = [
    findBestStretch(words.map((value, index) => (prose[index] ? value : -7))),
    findBestStretch(
      words.map((value, index) => (paragraph[index] ? value : prose[index] ? 0.3 * value : -12)),
    ),
    core,
  ];
  for (const [number, { first, last }] of stretches.entries()) {
    add(
      `stretch${number}Start`,
      each((index) => clip(index - first)),
    );
    add(
      `stretch${number}End`,
      each((index) => clip(last - index)),
    );
  }
  add(
    'belowTitle',
    each((index) => (title === undefined ? -50 : clip(index - title))),
  );
  return core;
}

function clip(value: number): number {
  return Math.max(-40, Math.min(40, value));
}
