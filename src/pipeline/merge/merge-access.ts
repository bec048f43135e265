import { type Access, fullAccess, isOpen, narrowAccess } from '../../model/access.ts';
import type { EntryEvidence, Evidence } from '../../model/entry.ts';
import type { Publisher } from '../../model/publisher.ts';

/** What is said about the access to one witness. */
export interface WitnessAccess {
  readonly siglum: string;
  /** Who published it; undefined where nobody knows. */
  readonly publisher: string | undefined;
  /** What its sidecar states. */
  readonly stated: Access | undefined;
}

/**
 * The access to an entry: the narrowest that any of its witnesses has, since its
 * text is made from all of them. A witness has what the record of its publisher
 * says, or else the archive's default; its sidecar can only narrow that.
 * @param others statements that narrow it too, whatever they come from
 * @returns undefined where all of it may be shown everywhere; otherwise `evidence` is told why
 */
export function mergeAccess(
  witnesses: readonly WitnessAccess[],
  publishers: readonly Publisher[],
  fallback: Access | undefined,
  evidence: EntryEvidence,
  others: readonly Access[] = [],
): Access | undefined {
  const statements: Access[] = [...others];
  const grounds: Evidence[] = [];
  const named = new Set<string>();
  for (const { siglum, publisher, stated } of witnesses) {
    const record = publishers.find(({ id }) => id === publisher);
    statements.push(record?.access ?? fallback ?? fullAccess);
    if (record?.access && !isOpen(record.access) && !named.has(record.id)) {
      named.add(record.id);
      grounds.push({ source: 'vocabulary', note: record.name });
    }
    if (stated === undefined) continue;
    statements.push(stated);
    if (!isOpen(stated)) grounds.push({ source: 'sidecar', witness: siglum });
  }
  const access = narrowAccess(statements);
  if (isOpen(access)) return undefined;
  if (grounds.length > 0) evidence.access = grounds;
  return access;
}
