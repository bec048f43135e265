import type { MeasuredLines } from './measure-lines.ts';
import { findBestStretch } from './running-sums.ts';

/** How the words of each line agree with those of the likely article and its title. */
export interface WordAgreement {
  /** Share of a line's stems that recur in the likely article, rare ones counted more; -0.1 without stems. */
  readonly inBody: Float32Array;
  /** The same for the first lines of prose of the likely article. */
  readonly inLead: Float32Array;
  /** Share of the title's stems that the line has, and share of the line's that the title has. */
  readonly ofTitle: Float32Array;
  readonly inTitle: Float32Array;
  /** The likely title's line, undefined where none is. */
  readonly title: number | undefined;
}

const leadLines = 4;
const none: readonly number[] = [];

/** Numbers the stems of a page from 0, each line's distinct ones in order. */
function numberStems(stems: readonly (readonly number[])[]): {
  readonly size: number;
  readonly byLine: readonly (readonly number[])[];
} {
  const numbers = new Map<number, number>();
  const lastLine: number[] = [];
  const byLine = stems.map((hashes, line) => {
    if (hashes.length === 0) return none;
    const found: number[] = [];
    for (const hash of hashes) {
      let number = numbers.get(hash);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(hash, number);
      } else if (lastLine[number] === line) continue;
      lastLine[number] = line;
      found.push(number);
    }
    return found;
  });
  return { size: numbers.size, byLine };
}

/** Compares the words of all lines with those of the stretch with the most prose. */
export function compareWords(lines: MeasuredLines, repeats: ArrayLike<number>): WordAgreement {
  const { size, byLine } = numberStems(lines.stems);
  const { count, prose, words } = lines;
  const body = findBestStretch(
    words.map((value, index) => (prose[index] ? Math.min(value, 60) : -25)),
  );
  const inPage = new Float32Array(size);
  const inStretch = new Float32Array(size);
  const isLead = new Uint8Array(size);
  const isBody = (index: number) => index >= body.first && index <= body.last && prose[index] === 1;
  let lead = 0;
  for (let index = 0; index < count; index++) {
    const own = byLine[index] ?? [];
    const inBody = isBody(index);
    if (inBody) lead++;
    for (const stem of own) {
      inPage[stem] = (inPage[stem] ?? 0) + 1;
      if (!inBody) continue;
      inStretch[stem] = (inStretch[stem] ?? 0) + 1;
      if (lead <= leadLines) isLead[stem] = 1;
    }
  }
  const title = findLikelyTitle(lines, byLine, inStretch, body.first, repeats);
  const weights = inPage.map((pages) => 1 / Math.log2(2 + pages));
  const isTitle = new Uint8Array(size);
  const titleStems = title === undefined ? [] : (byLine[title] ?? []);
  for (const stem of titleStems) isTitle[stem] = 1;
  const result = {
    inBody: new Float32Array(count),
    inLead: new Float32Array(count),
    ofTitle: new Float32Array(count),
    inTitle: new Float32Array(count),
    title,
  };
  for (let index = 0; index < count; index++) {
    const own = byLine[index] ?? [];
    const itself = isBody(index) ? 1 : 0;
    let all = 0;
    let hit = 0;
    let leadHit = 0;
    let titleHit = 0;
    for (const stem of own) {
      const weight = weights[stem] as number;
      all += weight;
      if ((inStretch[stem] ?? 0) > itself) hit += weight;
      if (isLead[stem]) leadHit += weight;
      if (isTitle[stem]) titleHit++;
    }
    result.inBody[index] = all > 0 ? hit / all : -0.1;
    result.inLead[index] = all > 0 ? leadHit / all : -0.1;
    result.ofTitle[index] = titleStems.length > 0 ? titleHit / titleStems.length : 0;
    result.inTitle[index] = own.length > 0 ? titleHit / own.length : 0;
  }
  return result;
}

/** The short line before the likely article whose words recur in it the most. */
function findLikelyTitle(
  { count, words, ends }: MeasuredLines,
  byLine: readonly (readonly number[])[],
  inStretch: Float32Array,
  start: number,
  repeats: ArrayLike<number>,
): number | undefined {
  let best = 0;
  let title: number | undefined;
  for (let index = 0; index < Math.min(count, start + 3); index++) {
    const stems = byLine[index] ?? [];
    const length = words[index] ?? 0;
    if (length < 3 || length > 30 || stems.length < 2) continue;
    let score = 0;
    for (const stem of stems) score += Math.min(3, inStretch[stem] ?? 0);
    score *=
      ((ends[index] ? 0.6 : 1) * ((repeats[index] ?? 0) > 1 ? 1.2 : 1)) / Math.sqrt(stems.length);
    score += (0.01 * index) / count;
    if (score > best) {
      best = score;
      title = index;
    }
  }
  return title;
}
