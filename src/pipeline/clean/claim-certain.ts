import type { ParsedCapture } from '../../model/capture.ts';
import type { Publisher } from '../../model/publisher.ts';
import { labelFormalMetadata } from '../describe/label-metadata.ts';
import { claimBlocks, type Page } from '../page/page.ts';
import type { Rule } from './rule.ts';
import { lineRules, sectionRules } from './rules/rules.ts';

/** A capture as a page on which certain rules, and metadata of unmistakable form, have claimed their blocks. */
export function claimCertain(capture: ParsedCapture, publishers: readonly Publisher[]): Page {
  const page: Page = {
    capture,
    blocks: capture.blocks,
    publishers,
    labels: capture.blocks.map(() => undefined),
    article: undefined,
  };
  return applyRules(labelFormalMetadata(applyRules(page, sectionRules)), lineRules);
}

function applyRules(page: Page, rules: readonly Rule[]): Page {
  return rules.reduce(
    (current, rule) =>
      claimBlocks(
        current,
        rule.find(current).map(({ first, last, reason = rule.reason }) => ({
          first,
          last,
          label: { as: 'removed', rule: rule.id, reason },
        })),
      ),
    page,
  );
}
