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

/** The values of a forest's features of all lines: those of the first feature, then those of the second … */
export interface FeatureTable {
  readonly count: number;
  readonly values: Float32Array;
}

/** The columns of a forest's features in one table, in its order; throws where one is missing, since weights and code then disagree. */
export function selectFeatures(
  forest: Forest,
  columns: readonly Column[],
  count: number,
): FeatureTable {
  const byName = new Map(columns.map(({ name, values }) => [name, values]));
  const values = new Float32Array(forest.features.length * count);
  for (const [feature, name] of forest.features.entries()) {
    const column = byName.get(name);
    if (!column) throw new Error(`The weights ask for a column ${name} that no line has`);
    values.set(column, feature * count);
  }
  return { count, values };
}

/** The log-odds of each line. */
export function evaluateForest(forest: Forest, { count, values }: FeatureTable): Float32Array {
  const { roots, feature, threshold, skip, value } = forest;
  const odds = new Float64Array(count).fill(forest.base);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] as number;
    for (let line = 0; line < count; line++) {
      let node = root;
      let split = feature[node] as number;
      while (split >= 0) {
        const isBelow = (values[split * count + line] as number) < (threshold[node] as number);
        node += isBelow ? 1 : (skip[node] as number);
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
  { count, values }: FeatureTable,
  line: number,
): Float64Array {
  const { roots, feature, threshold, skip, value } = forest;
  const shares = new Float64Array(forest.features.length);
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    let split = feature[node] as number;
    while (split >= 0) {
      const isBelow = (values[split * count + line] as number) < (threshold[node] as number);
      const next = node + (isBelow ? 1 : (skip[node] as number));
      shares[split] = (shares[split] as number) + (value[next] as number) - (value[node] as number);
      node = next;
      split = feature[node] as number;
    }
  }
  return shares;
}
