import { addMarkup } from './add-markup.ts';
import { chooseThreshold } from './choose-threshold.ts';
import { collectEvidence } from './collect-evidence.ts';
import { explainJudgement } from './explain-judgement.ts';
import { evaluateForest, selectFeatures } from './forest.ts';
import type { Line } from './line.ts';
import { measureLines } from './measure-lines.ts';
import type { Weights } from './weights.ts';

/** What the learned model thinks of the lines of a page. */
export interface Judgement {
  /** For each line the probability, 0 to 1, that it is the article's text. */
  readonly chances: Float32Array;
  /** Chance from which the lines of this page are kept. */
  readonly threshold: number;
  /** What weighed most against some lines, numbered as given: phrases for people, the weightiest first. */
  readonly explain: (lines: readonly number[]) => string[];
}

/** Lines as likely as this are kept even where the page is surer of the others: an archive loses more by a lost paragraph than by a line too many. */
const alwaysKept = 0.4;

/**
 * Judges each line of a page by boosted trees over its look, its words, its
 * neighbours and its place; where HTML says more of it, this verdict is one
 * ground of a second one. `claims` tells what rules made of each line, as
 * `collectEvidence` takes it.
 */
export function judgeLines(
  lines: readonly Line[],
  claims: ArrayLike<number>,
  weights: Weights,
): Judgement {
  const measured = measureLines(lines);
  const evidence = collectEvidence(measured, claims, weights.lexicon);
  let forest = weights.text;
  let features = selectFeatures(forest, evidence.columns, measured.count);
  let odds = evaluateForest(forest, features);
  if (lines.some(({ markup }) => markup)) {
    addMarkup(evidence, measured, weights.classes, odds);
    forest = weights.html;
    features = selectFeatures(forest, evidence.columns, measured.count);
    odds = evaluateForest(forest, features);
  }
  const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
  return {
    chances,
    threshold: Math.min(alwaysKept, chooseThreshold(chances, measured.words)),
    explain: (chosen) => explainJudgement(chosen, measured, weights.lexicon, forest, features),
  };
}
