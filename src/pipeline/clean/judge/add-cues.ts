import type { Evidence } from './create-evidence.ts';
import { longestShort } from './lexicon.ts';
import type { LineOdds } from './look-up-lines.ts';
import type { MeasuredLines } from './measure-lines.ts';

const forgotten = 60;
const fading = 0.9;

/**
 * Adds what labels say of the lines around them: words that follow articles,
 * added up from the start of the likely article, and words that precede
 * articles, fading upwards.
 */
export function addCues(
  { add }: Evidence,
  { count, words }: MeasuredLines,
  odds: LineOdds,
  core: { readonly first: number },
): void {
  const endCue = new Float32Array(count);
  const endCueMost = new Float32Array(count);
  const sinceEndCue = new Float32Array(count);
  let sum = 0;
  let most = 0;
  let since = forgotten;
  for (let index = 0; index < count; index++) {
    endCue[index] = sum;
    endCueMost[index] = most;
    sinceEndCue[index] = since;
    if (index >= core.first && (words[index] as number) <= longestShort) {
      const strongest = odds.afterMost[index] as number;
      sum += Math.max(0, odds.after[index] as number);
      most = Math.max(most, strongest);
      if (strongest > 1) since = 0;
    }
    since = Math.min(forgotten, since + 1);
  }
  const startCue = new Float32Array(count);
  let ahead = 0;
  for (let index = count - 1; index >= 0; index--) {
    startCue[index] = ahead;
    ahead *= fading;
    if ((words[index] as number) <= longestShort)
      ahead += Math.max(0, odds.before[index] as number);
  }
  add('endCue', endCue);
  add('endCueMost', endCueMost);
  add('sinceEndCue', sinceEndCue);
  add('startCue', startCue);
}
