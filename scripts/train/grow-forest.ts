import type { Forest } from '../../src/pipeline/clean/judge/forest.ts';

/** How trees are grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  /** L2 penalty on leaves. */
  readonly penalty: number;
  /** Share of features and of rows that each tree sees. */
  readonly featureShare: number;
  readonly rowShare: number;
  readonly seed: number;
}

/** Rows to learn from: columns of bins, the label and the weight of each row. */
export interface Rows {
  readonly count: number;
  readonly features: readonly string[];
  readonly bins: readonly Uint8Array[];
  /** Upper bounds of the bins of each feature, ascending; a value below a bound falls into its bin or an earlier one. */
  readonly cuts: readonly Float32Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

const mostBins = 64;
const sampled = 20_000;

/** Cuts columns into at most 64 bins of about equal size. */
export function binColumns(
  features: readonly string[],
  columns: readonly Float32Array[],
): Pick<Rows, 'features' | 'bins' | 'cuts'> {
  const cuts = columns.map(findCuts);
  const bins = columns.map((column, index) => {
    const bounds = cuts[index] as Float32Array;
    return Uint8Array.from(column, (value) => findBin(bounds, value));
  });
  return { features, bins, cuts };
}

function findCuts(column: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(column.length / sampled));
  const sample = column.filter((_, index) => index % step === 0).sort();
  const distinct = sample.filter((value, index) => index === 0 || value !== sample[index - 1]);
  if (distinct.length <= mostBins)
    return distinct.slice(1).map((value, index) => (value + (distinct[index] ?? 0)) / 2);
  const cuts: number[] = [];
  for (let bin = 1; bin < mostBins; bin++) {
    const value = sample[Math.floor((bin * sample.length) / mostBins)] ?? 0;
    if (value > (sample[0] ?? 0) && value > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY))
      cuts.push(value);
  }
  return Float32Array.from(cuts);
}

function findBin(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Node {
  readonly feature: number;
  readonly bin: number;
  readonly value: number;
  readonly below?: Node;
  readonly above?: Node;
}

/**
 * Grows gradient-boosted trees for a binary label by histograms (Friedman 2001;
 * Chen & Guestrin 2016, with their gain and leaf weights). The
 * same rows and seed give the same trees.
 */
export function growForest(rows: Rows, growth: Growth): Forest {
  const { labels, weights, bins, cuts, features } = rows;
  const used = Int32Array.from({ length: rows.count }, (_, row) => row);
  const random = createRandom(growth.seed);
  const odds = new Float64Array(rows.count);
  const slope = new Float32Array(rows.count);
  const bend = new Float32Array(rows.count);
  let weight = 0;
  let positive = 0;
  for (const row of used) {
    weight += weights[row] as number;
    positive += (weights[row] as number) * (labels[row] as number);
  }
  const base = Math.log(positive / (weight - positive));
  odds.fill(base);
  const trees: Node[] = [];
  for (let tree = 0; tree < growth.trees; tree++) {
    for (const row of used) {
      const chance = 1 / (1 + Math.exp(-(odds[row] as number)));
      slope[row] = (weights[row] as number) * (chance - (labels[row] as number));
      bend[row] = (weights[row] as number) * chance * (1 - chance) + 1e-9;
    }
    const seen = features.flatMap((_, feature) =>
      (cuts[feature] as Float32Array).length > 0 && random() < growth.featureShare ? [feature] : [],
    );
    const sample = used.filter(() => random() < growth.rowShare);
    const root = growTree(bins, cuts, slope, bend, seen, sample, growth);
    trees.push(root);
    for (const row of used) odds[row] = (odds[row] as number) + judge(root, bins, row);
  }
  return flatten(trees, base, features, cuts);
}

function growTree(
  bins: readonly Uint8Array[],
  cuts: readonly Float32Array[],
  slope: Float32Array,
  bend: Float32Array,
  seen: readonly number[],
  sample: Int32Array,
  { depth, rate, penalty, leastWeight }: Growth,
): Node {
  const spare = new Int32Array(sample.length);
  const measure = (from: number, to: number): Float64Array => {
    const histogram = new Float64Array(seen.length * mostBins * 2);
    const size = to - from;
    const slopes = new Float32Array(size);
    const bends = new Float32Array(size);
    for (let index = 0; index < size; index++) {
      const row = sample[from + index] as number;
      slopes[index] = slope[row] as number;
      bends[index] = bend[row] as number;
    }
    for (let place = 0; place < seen.length; place++) {
      const column = bins[seen[place] as number] as Uint8Array;
      const offset = place * mostBins * 2;
      for (let index = 0; index < size; index++) {
        const cell = offset + ((column[sample[from + index] as number] as number) << 1);
        histogram[cell] = (histogram[cell] as number) + (slopes[index] as number);
        histogram[cell + 1] = (histogram[cell + 1] as number) + (bends[index] as number);
      }
    }
    return histogram;
  };
  const grow = (
    from: number,
    to: number,
    left: number,
    histogram: Float64Array | undefined,
  ): Node => {
    let slopes = 0;
    let bends = 0;
    for (let index = from; index < to; index++) {
      slopes += slope[sample[index] as number] as number;
      bends += bend[sample[index] as number] as number;
    }
    const value = (-rate * slopes) / (bends + penalty);
    const leaf: Node = { feature: -1, bin: 0, value };
    if (left === 0 || to - from < 30 || !histogram) return leaf;
    const parent = (slopes * slopes) / (bends + penalty);
    let best = 0.01;
    let bestPlace = -1;
    let bestBin = 0;
    for (let place = 0; place < seen.length; place++) {
      const count = (cuts[seen[place] as number] as Float32Array).length;
      const offset = place * mostBins * 2;
      let below = 0;
      let belowBend = 0;
      for (let bin = 0; bin < count; bin++) {
        below += histogram[offset + 2 * bin] as number;
        belowBend += histogram[offset + 2 * bin + 1] as number;
        if (belowBend < leastWeight) continue;
        if (bends - belowBend < leastWeight) break;
        const gain =
          (below * below) / (belowBend + penalty) +
          ((slopes - below) * (slopes - below)) / (bends - belowBend + penalty) -
          parent;
        if (gain > best) {
          best = gain;
          bestPlace = place;
          bestBin = bin;
        }
      }
    }
    if (bestPlace < 0) return leaf;
    const feature = seen[bestPlace] as number;
    const column = bins[feature] as Uint8Array;
    let middle = from;
    let spared = 0;
    for (let index = from; index < to; index++) {
      const row = sample[index] as number;
      if ((column[row] as number) <= bestBin) sample[middle++] = row;
      else spare[spared++] = row;
    }
    sample.set(spare.subarray(0, spared), middle);
    let below: Float64Array | undefined;
    let above: Float64Array | undefined;
    if (left > 1) {
      const isSmallBelow = middle - from < to - middle;
      const small = isSmallBelow ? measure(from, middle) : measure(middle, to);
      for (let cell = 0; cell < histogram.length; cell++)
        histogram[cell] = (histogram[cell] as number) - (small[cell] as number);
      below = isSmallBelow ? small : histogram;
      above = isSmallBelow ? histogram : small;
    }
    return {
      feature,
      bin: bestBin,
      value,
      below: grow(from, middle, left - 1, below),
      above: grow(middle, to, left - 1, above),
    };
  };
  return grow(0, sample.length, depth, measure(0, sample.length));
}

function judge(root: Node, bins: readonly Uint8Array[], row: number): number {
  let node = root;
  while (node.below && node.above)
    node =
      ((bins[node.feature] as Uint8Array)[row] as number) <= node.bin ? node.below : node.above;
  return node.value;
}

function flatten(
  trees: readonly Node[],
  base: number,
  names: readonly string[],
  cuts: readonly Float32Array[],
): Forest {
  const nodes: { feature: number; threshold: number; skip: number; value: number }[] = [];
  const numbers = new Map<number, number>();
  const number = (feature: number) => {
    const known = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, known);
    return known;
  };
  const lay = (node: Node): void => {
    const at = nodes.length;
    const isLeaf = !node.below || !node.above;
    const entry = {
      feature: isLeaf ? -1 : number(node.feature),
      threshold: isLeaf ? 0 : ((cuts[node.feature] as Float32Array)[node.bin] as number),
      skip: 0,
      value: node.value,
    };
    nodes.push(entry);
    if (!node.below || !node.above) return;
    lay(node.below);
    entry.skip = nodes.length - at;
    lay(node.above);
  };
  const roots = trees.map((tree) => {
    const at = nodes.length;
    lay(tree);
    return at;
  });
  return {
    base,
    features: [...numbers.keys()].map((feature) => names[feature] as string),
    roots: Int32Array.from(roots),
    feature: Int16Array.from(nodes, (node) => node.feature),
    threshold: Float32Array.from(nodes, (node) => node.threshold),
    skip: Uint8Array.from(nodes, (node) => node.skip),
    value: Float32Array.from(nodes, (node) => node.value),
  };
}

/** A linear congruential generator (Numerical Recipes), 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
