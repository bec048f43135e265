import { sumWeights, weighVoices } from './weigh-voices.ts';

/** How many witnesses have a reading, and how many voices they are. */
export interface Votes {
  readonly readers: number;
  readonly voices: number;
}

/** The votes for each reading; a witness without one at the place has none. */
export function countVoices(
  readings: readonly (string | undefined)[],
  sources: readonly (string | undefined)[],
): Map<string, Votes> {
  const readers = [...readings.keys()].filter((index) => readings[index] !== undefined);
  const weights = weighVoices(readers.map((index) => sources[index]));
  const votes = new Map<string, Votes>();
  for (const text of new Set(readings)) {
    if (text === undefined) continue;
    const own = weights.filter((_, at) => readings[readers[at] ?? -1] === text);
    votes.set(text, { readers: own.length, voices: sumWeights(own) });
  }
  return votes;
}
