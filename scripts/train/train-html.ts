import { addMarkup } from '../../src/pipeline/clean/judge/add-markup.ts';
import { collectEvidence } from '../../src/pipeline/clean/judge/collect-evidence.ts';
import {
  evaluateForest,
  type Forest,
  selectFeatures,
} from '../../src/pipeline/clean/judge/forest.ts';
import type { Lexicon } from '../../src/pipeline/clean/judge/lexicon.ts';
import { measureLines } from '../../src/pipeline/clean/judge/measure-lines.ts';
import { readClassOdds } from '../../src/pipeline/clean/judge/weights.ts';
import { countClasses } from './count-classes.ts';
import { type Growth, growForest } from './grow-forest.ts';
import { type Copy, noWords } from './make-copies.ts';
import type { TrainingPage } from './read-training-pages.ts';
import { stackCopies } from './stack-copies.ts';

const growth: Growth = {
  trees: 120,
  depth: 5,
  rate: 0.08,
  leastWeight: 2,
  penalty: 3,
  featureShare: 0.25,
  rowShare: 0.6,
  seed: 11,
};

/**
 * Learns from pages as HTML; `lexica` and `text` hold for each fold the lexicon
 * and the text forest of the others, `without` names columns to leave out.
 */
export function trainHtml(
  pages: readonly TrainingPage[],
  lexica: readonly Lexicon[],
  text: readonly Forest[],
  without: readonly string[],
): { readonly forest: Forest; readonly classes: readonly string[] } {
  const classes = lexica.map((_, fold) =>
    readClassOdds(countClasses(pages.filter((page) => page.fold !== fold))),
  );
  const copies = pages.map((page): Copy => {
    const measured = measureLines(page.lines);
    const evidence = collectEvidence(measured, page.claims, lexica[page.fold] ?? noWords);
    const forest = text[page.fold];
    const odds = forest
      ? evaluateForest(forest, selectFeatures(forest, evidence.columns, measured.count))
      : new Float32Array(measured.count);
    addMarkup(evidence, measured, classes[page.fold] ?? new Map(), odds);
    const chosen = page.lines.map((_, index) => index);
    return { page, kind: 'plain', chosen, measured, columns: evidence.columns };
  });
  return { forest: growForest(stackCopies(copies, without), growth), classes: countClasses(pages) };
}
