/** How well found clusters agree with labelled ones; shares from 0 to 1. */
export interface ClusterScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Adjusted Rand index (Hubert and Arabie 1985): 1 where equal, about 0 by chance. */
  readonly ari: number;
  /** B³ (Bagga and Baldwin 1998): means over the items. */
  readonly b3: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Share of labelled clusters found exactly. */
  readonly exact: number;
}

/** Scores one label a place in `found` against one a place in `labelled`, which has as many. */
export function scoreClusters(found: readonly string[], labelled: readonly string[]): ClusterScore {
  const cells = new Map<string, { found: string; labelled: string; count: number }>();
  for (const [place, label] of labelled.entries()) {
    const own = found[place] ?? '';
    const key = JSON.stringify([own, label]);
    const count = (cells.get(key)?.count ?? 0) + 1;
    cells.set(key, { found: own, labelled: label, count });
  }
  const foundSizes = countLabels(found);
  const labelledSizes = countLabels(labelled);
  const size = (sizes: ReadonlyMap<string, number>, label: string) => sizes.get(label) ?? 0;
  const list = [...cells.values()];
  const both = sum(list.map(({ count }) => countPairs(count)));
  const ours = sum([...foundSizes.values()].map(countPairs));
  const theirs = sum([...labelledSizes.values()].map(countPairs));
  const total = Math.max(1, labelled.length);
  const b3Precision = sum(list.map((cell) => cell.count ** 2 / size(foundSizes, cell.found)));
  const b3Recall = sum(list.map((cell) => cell.count ** 2 / size(labelledSizes, cell.labelled)));
  const exact = list.filter(
    (cell) =>
      cell.count === size(foundSizes, cell.found) &&
      cell.count === size(labelledSizes, cell.labelled),
  ).length;
  const precision = ours === 0 ? 1 : both / ours;
  const recall = theirs === 0 ? 1 : both / theirs;
  return {
    precision,
    recall,
    f1: findHarmonicMean(precision, recall),
    ari: findAdjusted(both, ours, theirs, countPairs(labelled.length)),
    b3: {
      precision: b3Precision / total,
      recall: b3Recall / total,
      f1: findHarmonicMean(b3Precision, b3Recall) / total,
    },
    exact: exact / Math.max(1, labelledSizes.size),
  };
}

/** The index above what chance gives, as a share of the most that is possible. */
function findAdjusted(both: number, ours: number, theirs: number, all: number): number {
  const expected = all === 0 ? 0 : (ours * theirs) / all;
  const most = (ours + theirs) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function findHarmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function countPairs(size: number): number {
  return (size * (size - 1)) / 2;
}

function countLabels(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
