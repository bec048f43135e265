import type { Decision, DecisionOf } from '../../model/decision.ts';

/** What withdrawals and restorations of one entry come to: undefined where it stands as if there were none. */
export function findStanding(decisions: readonly Decision[]): DecisionOf<'withdraw'> | undefined {
  const last = decisions
    .filter(({ ruling }) => ruling === 'withdraw' || ruling === 'restore')
    // Sorting is stable: of one day, what stands further down is later.
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .at(-1);
  return last?.ruling === 'withdraw' ? last : undefined;
}

/** Whether decisions take an entry out of the archive as a whole. */
export function isWithdrawn(decisions: readonly Decision[]): boolean {
  const standing = findStanding(decisions);
  return standing !== undefined && standing.access === undefined;
}
