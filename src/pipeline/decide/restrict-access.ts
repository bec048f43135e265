import { type Access, fullAccess, narrowAccess } from '../../model/access.ts';
import type { DecisionOf } from '../../model/decision.ts';
import type { EntryEvidence } from '../../model/entry.ts';

/** The access that is left by a withdrawal of some access, which its evidence then names first. A ruling narrows alone. */
export function restrictAccess(
  stated: Access | undefined,
  evidence: EntryEvidence,
  standing: DecisionOf<'withdraw'> | undefined,
): Access | undefined {
  if (standing?.access === undefined) return stated;
  const { reason, by, date } = standing;
  evidence.access = [{ source: 'decision', note: reason, by, date }, ...(evidence.access ?? [])];
  return narrowAccess([stated ?? fullAccess, standing.access]);
}
