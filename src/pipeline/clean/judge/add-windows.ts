import type { Evidence } from './create-evidence.ts';
import type { MeasuredLines } from './measure-lines.ts';
import { sumUp, sumWindows } from './running-sums.ts';

const reaches = [2, 5, 10, 20] as const;
const meanReaches = [4, 10] as const;
/** Words of a line that count at the most towards a mean over lines. */
const mostWords = 20;

/** Adds what stands in the lines around each line: words, prose, paragraphs, repeated lines, dates, furniture and ends of sentences. */
export function addWindows(
  { add }: Evidence,
  { count, words, ends, prose, paragraph, isDate }: MeasuredLines,
  claims: ArrayLike<number>,
  repeats: Float32Array,
): void {
  const where = (holds: (index: number) => unknown) => {
    const flags = new Uint8Array(count);
    for (let index = 0; index < count; index++) if (holds(index)) flags[index] = 1;
    return sumUp(flags);
  };
  const near = [
    ['words', sumUp(words)],
    ['prose', sumUp(words.map((value, index) => (prose[index] ? value : 0)))],
    ['paragraphs', sumUp(words.map((value, index) => (paragraph[index] ? value : 0)))],
  ] as const;
  const far = [
    [
      'repeated',
      where((index) => (words[index] as number) <= 5 && (repeats[index] as number) >= 3),
    ],
    ['dates', sumUp(isDate)],
    ['claimed', where((index) => claims[index])],
  ] as const;
  const long = where((index) => (words[index] as number) >= 6);
  const longEnds = where((index) => (words[index] as number) >= 6 && ends[index]);
  for (const reach of reaches) {
    for (const [name, sums] of reach === 2 ? near : [...near, ...far]) {
      add(`${name}Back${reach}`, sumWindows(sums, -reach, 0));
      add(`${name}Ahead${reach}`, sumWindows(sums, 1, 1 + reach));
    }
    if (reach === 2) continue;
    const all = sumWindows(long, -reach, reach + 1);
    const ended = sumWindows(longEnds, -reach, reach + 1);
    add(
      `endsAround${reach}`,
      ended.map((value, index) => value / (all[index] || 1)),
    );
  }
}

/** Adds means of measures over the lines before and after each line, by words; -1 where there are none. */
export function addWindowMeans(
  { add }: Evidence,
  { count, words }: MeasuredLines,
  measures: readonly (readonly [string, Float32Array])[],
): void {
  const weights = words.map((value) => Math.min(mostWords, value));
  const weightSums = sumUp(weights);
  for (const reach of meanReaches) {
    for (const [side, from, to] of [
      ['Back', -reach, 0],
      ['Ahead', 1, 1 + reach],
    ] as const) {
      const all = sumWindows(weightSums, from, to);
      for (const [name, values] of measures) {
        const weighted = new Float64Array(count);
        for (let index = 0; index < count; index++)
          weighted[index] = (weights[index] as number) * (values[index] as number);
        const sums = sumWindows(sumUp(weighted), from, to);
        add(
          `${name}${side}${reach}`,
          sums.map((sum, index) => (all[index] ? sum / (all[index] as number) : -1)),
        );
      }
    }
  }
}
