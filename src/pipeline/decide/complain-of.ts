import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../model/create-problem.ts';
import type { Decision, PlacedDecision, Unmet } from '../../model/decision.ts';

/** A problem with a decision, at its place. @param reason goes on after the kind of ruling: `names …` */
export function complainOf(
  { decision: { ruling }, line, column }: PlacedDecision,
  ruleId: string,
  reason: string,
): VFileMessage {
  return createProblem('decisions.yaml', ruleId, `the ruling ${ruling} ${reason}`, {
    line,
    column,
  });
}

/** Problems with decisions that do not apply to what they are about. @param own the list that `unmet` counts */
export function complainOfUnmet(
  placed: readonly PlacedDecision[],
  own: readonly Decision[],
  unmet: readonly Unmet[],
): VFileMessage[] {
  return unmet.flatMap(({ at, reason }) => {
    const found = placed.find(({ decision }) => decision === own[at]);
    return found ? complainOf(found, 'stale-ruling', reason) : [];
  });
}
