import { judgeParagraphs, type Verdict } from './judge-paragraphs.ts';
import { regulariseWitnesses } from './regularise-witnesses.ts';
import type { WitnessText } from './witness-text.ts';

/** A witness with regular blocks, and a verdict on each of them. */
export interface JudgedWitness {
  readonly witness: WitnessText;
  readonly verdicts: readonly Verdict[];
}

/** Choosing the copy-text and the text both need it, and it is most of the work. */
const judged = new WeakMap<readonly WitnessText[], readonly JudgedWitness[]>();

/** Regularises and judges witnesses, in their order; the same list is judged once. */
export function judgeWitnesses(witnesses: readonly WitnessText[]): readonly JudgedWitness[] {
  const known = judged.get(witnesses);
  if (known) return known;
  const regular = regulariseWitnesses(witnesses);
  const verdicts = judgeParagraphs(regular);
  const result = regular.map((witness, index) => ({ witness, verdicts: verdicts[index] ?? [] }));
  judged.set(witnesses, result);
  return result;
}
