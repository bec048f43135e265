import type { CandidateTable, Votes } from './candidate-table.ts';
import { sortPostings } from './sort-postings.ts';

/** Collects votes for pairs of captures, in any order. */
export interface Ballot {
  /** Casts so many votes of a kind for two captures; once for each kind. */
  readonly cast: (first: number, second: number, kind: keyof Votes, count: number) => void;
  /** The captures with the votes that each two got. */
  readonly count: () => CandidateTable;
}

const kinds = ['ahead', 'back', 'bands'] as const;
const smallest = 1 << 10;
/** First, second, kind and count of a vote. */
const width = 4;

/** Opens a ballot, which holds a few bytes for each vote. */
export function createBallot(): Ballot {
  let votes = new Uint32Array(smallest * width);
  let cast = 0;
  return {
    cast: (first, second, kind, count) => {
      if (cast * width === votes.length) {
        const more = new Uint32Array(votes.length * 2);
        more.set(votes);
        votes = more;
      }
      votes.set([first, second, kinds.indexOf(kind), count], cast++ * width);
    },
    count: () => {
      const own = votes.subarray(0, cast * width);
      return countVotes(own, sortVotes(own));
    },
  };
}

/** The numbers of votes, sorted by their captures. */
function sortVotes(votes: Uint32Array): Uint32Array {
  const column = (order: Uint32Array, at: number) =>
    order.map((vote) => votes[vote * width + at] ?? 0);
  const cast = new Uint32Array(votes.length / width).map((_, vote) => vote);
  const bySecond = sortPostings(column(cast, 1), cast).documents;
  return sortPostings(column(bySecond, 0), bySecond).documents;
}

function countVotes(votes: Uint32Array, order: Uint32Array): CandidateTable {
  const at = (place: number, column: number) => votes[(order[place] ?? 0) * width + column] ?? 0;
  const isNext = (place: number) =>
    place === 0 || at(place, 0) !== at(place - 1, 0) || at(place, 1) !== at(place - 1, 1);
  let length = 0;
  for (let place = 0; place < order.length; place++) if (isNext(place)) length++;
  const table = {
    first: new Uint32Array(length),
    second: new Uint32Array(length),
    ahead: new Uint32Array(length),
    back: new Uint32Array(length),
    bands: new Uint32Array(length),
  };
  let row = -1;
  for (let place = 0; place < order.length; place++) {
    if (isNext(place)) row++;
    table.first[row] = at(place, 0);
    table.second[row] = at(place, 1);
    table[kinds[at(place, 2)] ?? 'ahead'][row] = at(place, 3);
  }
  return table;
}
