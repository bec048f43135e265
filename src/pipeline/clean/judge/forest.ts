import type { Column } from './create-evidence.ts';

/**
 * Boosted decision trees in one table of nodes. A node with a feature sends a
 * line to the next node where the feature is below the threshold and otherwise
 * `skip` nodes on; a node without (-1) is a leaf. Each node has the value that
 * the tree would give if it ended there, so that the steps of a line's way
 * through a tree say what each feature adds (Saabas 2014).
 */
export interface Forest {
  readonly base: number;
  /** Names of the columns, by feature number. */
  readonly features: readonly string[];
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly skip: Uint8Array;
  readonly value: Float32Array;
}

/** The columns of a forest's features, in its order; throws where one is missing, since weights and code then disagree. */
export function selectColumns(forest: Forest, columns: readonly Column[]): ArrayLike<number>[] {
  const byName = new Map(columns.map(({ name, values }) => [name, values]));
  return forest.features.map((name) => {
    const values = byName.get(name);
    if (!values) throw new Error(`The weights ask for a column ${name} that no line has`);
    return values;
  });
}

/** The log-odds of each line. */
export function evaluateForest(
  forest: Forest,
  columns: readonly ArrayLike<number>[],
  count: number,
): Float32Array {
  const { roots, feature, threshold, skip, value } = forest;
  const odds = new Float64Array(count).fill(forest.base);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] as number;
    for (let line = 0; line < count; line++) {
      let node = root;
      let split = feature[node] as number;
      while (split >= 0) {
        node +=
          ((columns[split] as ArrayLike<number>)[line] as number) < (threshold[node] as number)
            ? 1
            : (skip[node] as number);
        split = feature[node] as number;
      }
      odds[line] = (odds[line] as number) + (value[node] as number);
    }
  }
  return Float32Array.from(odds);
}

/** What each feature adds to the log-odds of one line, by feature number. */
export function attributeForest(
  forest: Forest,
  columns: readonly ArrayLike<number>[],
  line: number,
): Float64Array {
  const { roots, feature, threshold, skip, value } = forest;
  const shares = new Float64Array(forest.features.length);
  for (const root of roots) {
    let node = root;
    let split = feature[node] as number;
    while (split >= 0) {
      const next =
        node +
        (((columns[split] as ArrayLike<number>)[line] as number) < (threshold[node] as number)
          ? 1
          : (skip[node] as number));
      shares[split] = (shares[split] as number) + (value[next] as number) - (value[node] as number);
      node = next;
      split = feature[node] as number;
    }
  }
  return shares;
}
