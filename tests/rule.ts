import type { PlacedDecision } from '../src/model/decision.ts';
import { decisionSchema } from '../src/model/decision.ts';

/** A decision, of which who ruled, when and why may be left out. */
export type RuledInTest = Readonly<Record<string, unknown>>;

/** Decisions as if each stood on a line of its own. */
export function rule(...decisions: readonly RuledInTest[]): PlacedDecision[] {
  return decisions.map((decision, index) => ({
    decision: decisionSchema.parse({
      reason: 'seen in the paper’s own archive',
      by: 'A. Editor',
      date: '2024-05-02',
      ...decision,
    }),
    line: index + 1,
    column: 3,
  }));
}
