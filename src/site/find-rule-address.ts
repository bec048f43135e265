import type { Archive } from '../model/archive.ts';

/** Where a rule, or people's decisions, are explained: a page in the repository, or undefined where the archive names none. */
export function findRuleAddress(archive: Archive, rule: string): string | undefined {
  if (archive.repository === undefined) return undefined;
  const page =
    rule === 'decision'
      ? 'docs/for-maintainers.md#rulings'
      : `src/pipeline/clean/rules/${rule}/README.md`;
  return `${archive.repository.replace(/\/$/, '')}/blob/HEAD/${page}`;
}
