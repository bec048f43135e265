import type { ClassOdds } from './add-markup.ts';
import type { Forest } from './forest.ts';
import { type KeyKind, type Lexicon, readLexicon } from './lexicon.ts';

/** A forest as it is written: one line a tree, its nodes in preorder, `FEATURE<THRESHOLD=VALUE` or, for a leaf, `=VALUE`. */
export interface WrittenForest {
  readonly base: number;
  readonly features: readonly string[];
  readonly trees: readonly string[];
}

/** What was learned from labelled pages, as the weights file holds it. */
export interface WrittenWeights {
  /** Raised with every new training. */
  readonly version: number;
  /** For each kind of key lines `KEY TRIPLE`, the triple in sixteenths of a unit of log-odds. */
  readonly lexicon: Readonly<Partial<Record<KeyKind, readonly string[]>>>;
  /** Judges lines by their text alone. */
  readonly text: WrittenForest;
  /** Judges lines by what HTML says too. */
  readonly html: WrittenForest;
  /** Lines `WORD SIXTEENTHS`: log-odds of words in class names. */
  readonly classes: readonly string[];
}

/** What was learned, ready for use. */
export interface Weights {
  readonly lexicon: Lexicon;
  readonly text: Forest;
  readonly html: Forest;
  readonly classes: ClassOdds;
}

/** Values of nodes are written as whole numbers of this many parts of a unit of log-odds. */
const parts = 8192;

/** Reads a weights file's content. */
export function readWeights({ lexicon, text, html, classes }: WrittenWeights): Weights {
  return {
    lexicon: readLexicon(lexicon),
    text: readForest(text),
    html: readForest(html),
    classes: readClassOdds(classes),
  };
}

/** Reads lines of a word and sixteenths of a unit of log-odds. */
export function readClassOdds(lines: readonly string[]): ClassOdds {
  return new Map(
    lines.map((line) => {
      const [word = '', sixteenths] = line.split(' ');
      return [word, Number(sixteenths) / 16];
    }),
  );
}

/** The written form of a forest; reading it back gives the same forest with values rounded. */
export function writeForest({
  base,
  features,
  roots,
  feature,
  threshold,
  value,
}: Forest): WrittenForest {
  const trees = Array.from(roots, (root, tree) => {
    const nodes: string[] = [];
    for (let node = root; node < (roots[tree + 1] ?? feature.length); node++) {
      const split = feature[node] as number;
      const test = split < 0 ? '' : `${split}<${formatThreshold(threshold[node] as number)}`;
      nodes.push(`${test}=${Math.round((value[node] as number) * parts)}`);
    }
    return nodes.join(' ');
  });
  return { base: Math.fround(base), features, trees };
}

/** The fewest digits that name the same 32-bit number. */
function formatThreshold(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

function readForest({ base, features, trees }: WrittenForest): Forest {
  const nodes = trees.map((tree) => tree.split(' '));
  const count = nodes.reduce((sum, tree) => sum + tree.length, 0);
  const forest = {
    base,
    features,
    roots: new Int32Array(trees.length),
    feature: new Int16Array(count).fill(-1),
    threshold: new Float32Array(count),
    skip: new Uint8Array(count),
    value: new Float32Array(count),
  };
  let start = 0;
  for (const [tree, written] of nodes.entries()) {
    forest.roots[tree] = start;
    for (const [index, node] of written.entries()) {
      const [test = '', value] = node.split('=');
      forest.value[start + index] = Number(value) / parts;
      if (test === '') continue;
      const [feature, threshold] = test.split('<');
      forest.feature[start + index] = Number(feature);
      forest.threshold[start + index] = Number(threshold);
    }
    setSkips(forest, start);
    start += written.length;
  }
  return forest;
}

/** Sets where the second branch of each node begins, and returns where the tree from `node` ends. */
function setSkips(forest: Forest, node: number): number {
  if ((forest.feature[node] as number) < 0) return node + 1;
  const second = setSkips(forest, node + 1);
  forest.skip[node] = second - node;
  return setSkips(forest, second);
}
