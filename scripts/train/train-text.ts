import type { Forest } from '../../src/pipeline/clean/judge/forest.ts';
import type { Lexicon } from '../../src/pipeline/clean/judge/lexicon.ts';
import { type Growth, growForest } from './grow-forest.ts';
import { makeCopies, noWords } from './make-copies.ts';
import type { TrainingPage } from './read-training-pages.ts';
import { stackCopies } from './stack-copies.ts';

const growth: Growth = {
  trees: 150,
  depth: 6,
  rate: 0.08,
  leastWeight: 2,
  penalty: 3,
  featureShare: 0.25,
  rowShare: 0.6,
  seed: 11,
};

/** Learns from pages as copied text; `lexica` holds for each fold the lexicon of the others, `without` names columns to leave out. */
export function trainText(
  pages: readonly TrainingPage[],
  lexica: readonly Lexicon[],
  without: readonly string[],
): Forest {
  const copies = pages.flatMap((page) => makeCopies(page, lexica[page.fold] ?? noWords));
  return growForest(stackCopies(copies, without), growth);
}
