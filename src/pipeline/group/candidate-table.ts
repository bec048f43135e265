import type { PairVerdict } from './judge-pair.ts';

/** What brings two captures together. */
export interface Votes {
  /** Samples by which the first finds the second, and the other way; 0 where they are too few. */
  readonly ahead: number;
  readonly back: number;
  /** Common bands. */
  readonly bands: number;
}

/** Two captures worth comparing, by rank, the lower first. */
export interface Candidate extends Votes {
  readonly first: number;
  readonly second: number;
}

/**
 * Candidates in columns, one row each, sorted by their captures: a collection has
 * several for each of its captures, too many to be objects.
 */
export type CandidateTable = Readonly<Record<keyof Candidate, Uint32Array>>;

/** Candidates with what comparing them gave. */
export interface JudgedTable extends CandidateTable {
  /** 1 where both are surely of one article, before it is known what furniture is. */
  readonly sure: Uint8Array;
  /** By row, ascending; only where the two are near. */
  readonly verdicts: ReadonlyMap<number, PairVerdict>;
}

/** Lays sorted candidates out in columns. */
export function tabulate(candidates: readonly Candidate[]): CandidateTable {
  const column = (name: keyof Candidate) => Uint32Array.from(candidates, (own) => own[name]);
  return {
    first: column('first'),
    second: column('second'),
    ahead: column('ahead'),
    back: column('back'),
    bands: column('bands'),
  };
}

/** The captures that are surely of one article, by twos. */
export function* listSure({
  first,
  second,
  sure,
}: Pick<JudgedTable, 'first' | 'second' | 'sure'>): Generator<readonly [number, number]> {
  for (let row = 0; row < sure.length; row++)
    if (sure[row] === 1) yield [first[row] ?? 0, second[row] ?? 0];
}

/** The row of two captures; undefined where they are no candidate. */
export function findRow(table: CandidateTable, first: number, second: number): number | undefined {
  let [low, high] = [0, table.first.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareRow(table, middle, { first, second }) < 0) low = middle + 1;
    else high = middle;
  }
  return table.first[low] === first && table.second[low] === second ? low : undefined;
}

/** Below 0 where a row stands before two captures. */
function compareRow(
  table: CandidateTable,
  row: number,
  { first, second }: Pick<Candidate, 'first' | 'second'>,
): number {
  return (table.first[row] ?? 0) - first || (table.second[row] ?? 0) - second;
}

export function readVotes({ ahead, back, bands }: CandidateTable, row: number): Votes {
  return { ahead: ahead[row] ?? 0, back: back[row] ?? 0, bands: bands[row] ?? 0 };
}

/**
 * The table with other votes in some rows, without the rows that have none left,
 * and with fresh ones, sorted, which have no verdict yet.
 */
export function changeRows(
  table: JudgedTable,
  changed: ReadonlyMap<number, Votes | undefined>,
  fresh: readonly (Candidate & { readonly sure: boolean })[],
): JudgedTable {
  const [sources, verdicts] = [new Int32Array(table.first.length + fresh.length), new Map()];
  let length = 0;
  let waiting = 0;
  for (let row = 0; row < table.first.length; row++) {
    for (let own = fresh[waiting]; own && compareRow(table, row, own) > 0; own = fresh[++waiting])
      sources[length++] = ~waiting;
    if (changed.has(row) && !changed.get(row)) continue;
    const verdict = table.verdicts.get(row);
    if (verdict) verdicts.set(length, verdict);
    sources[length++] = row;
  }
  while (waiting < fresh.length) sources[length++] = ~waiting++;
  const gather = <Column extends Uint32Array | Uint8Array>(
    next: Column,
    former: Column,
    name: keyof Candidate | 'sure',
  ): Column => {
    for (let place = 0; place < length; place++) {
      const row = sources[place] ?? 0;
      next[place] = row < 0 ? Number(fresh[~row]?.[name]) : (former[row] ?? 0);
    }
    return next;
  };
  const column = (name: keyof Candidate) =>
    gather(new Uint32Array(length), setVotes(table[name], name, changed), name);
  return {
    first: column('first'),
    second: column('second'),
    ahead: column('ahead'),
    back: column('back'),
    bands: column('bands'),
    sure: gather(new Uint8Array(length), table.sure, 'sure'),
    verdicts,
  };
}

function setVotes(
  column: Uint32Array,
  name: keyof Candidate,
  changed: ReadonlyMap<number, Votes | undefined>,
): Uint32Array {
  if (name === 'first' || name === 'second') return column;
  const next = column.slice();
  for (const [row, votes] of changed) next[row] = votes?.[name] ?? 0;
  return next;
}
