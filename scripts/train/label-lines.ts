import { diffArrays } from 'diff';
import { listTokens } from '../bench/score-extraction.ts';

/** Share of a line's words that must be the article's for the line to be. */
const enough = 0.5;

/** For each line 1 where it is the labelled article's, by the longest common subsequence of words. */
export function labelLines(lines: readonly string[], gold: string): Uint8Array {
  const tokens = lines.map(listTokens);
  const owners = tokens.flatMap((line, index) => line.map(() => index));
  const shared = new Float64Array(lines.length);
  let place = 0;
  for (const { added, removed, count } of diffArrays(tokens.flat(), listTokens(gold))) {
    if (added) continue;
    if (!removed)
      for (const owner of owners.slice(place, place + count))
        shared[owner] = (shared[owner] ?? 0) + 1;
    place += count;
  }
  return Uint8Array.from(tokens, (line, index) =>
    Number(line.length > 0 && (shared[index] ?? 0) >= enough * line.length),
  );
}
