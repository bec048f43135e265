import type { Page } from '../page/page.ts';
import { sectionRules } from './rules/rules.ts';

const sectionIds: ReadonlySet<string> = new Set(sectionRules.map(({ id }) => id));

/** What has claimed each block so far: 0 nothing, 1 a rule for sections, 2 another rule, 3 metadata. */
export function listClaims({ labels }: Page): number[] {
  return labels.map((label) => {
    if (!label) return 0;
    if (label.as !== 'removed') return 3;
    return sectionIds.has(label.rule) ? 1 : 2;
  });
}
