import type { Archive } from '../model/archive.ts';

/** Where a rule is explained: its page in the repository, or undefined where the archive names none. */
export function findRuleAddress(archive: Archive, rule: string): string | undefined {
  if (archive.repository === undefined) return undefined;
  return `${archive.repository.replace(/\/$/, '')}/blob/HEAD/src/pipeline/clean/rules/${rule}/README.md`;
}
