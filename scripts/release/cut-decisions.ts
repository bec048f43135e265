import { parse, stringify } from 'yaml';

/**
 * The rulings of a `decisions.yaml` that a release may contain: those that name
 * nothing that it leaves out, since rulings can quote what they are about. Without
 * any such the file stays as it is, to the byte; otherwise it loses its comments.
 * @param held ids, captures and digests that are left out
 * @throws Error where the file is no YAML list
 */
export function cutDecisions(source: string, held: ReadonlySet<string>): string {
  const decisions: unknown = parse(source, { maxAliasCount: 0 }) ?? [];
  if (!Array.isArray(decisions)) throw new Error('decisions.yaml is no list of rulings');
  const kept = decisions.filter((decision) => !names(decision, held));
  return kept.length === decisions.length ? source : stringify(kept);
}

function names(value: unknown, held: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return held.has(value);
  if (typeof value !== 'object' || value === null) return false;
  // What replaces a withdrawn entry is named by id alone, and ids of what is left out are told anyway.
  return Object.entries(value).some(([key, own]) => key !== 'replacedBy' && names(own, held));
}
