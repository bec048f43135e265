import type { ParsedCapture } from '../../model/capture.ts';
import type { Publisher } from '../../model/publisher.ts';
import { assignDates } from '../describe/assign-dates.ts';
import { labelArticleMetadata, labelFormalMetadata } from '../describe/label-metadata.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import type { Label } from '../page/label.ts';
import { claimBlocks, type Page } from '../page/page.ts';
import { includeStandfirst } from './include-standfirst.ts';
import { labelCaptions } from './label-captions.ts';
import { locateArticle } from './locate-article.ts';
import type { Rule } from './rule.ts';
import { lineRules, remainderRules, sectionRules } from './rules/rules.ts';

/**
 * Decides for every block of a capture whether it is the article's text,
 * metadata or furniture: certain rules and metadata of unmistakable form first,
 * then the article is located in what they leave, the metadata around it is
 * read, and what is left inside it is kept.
 */
export function cleanCapture(
  capture: ParsedCapture,
  publishers: readonly Publisher[],
  dateOrder?: 'day-first' | 'month-first',
): CleanedCapture {
  let page: Page = {
    capture,
    blocks: capture.blocks,
    publishers,
    labels: capture.blocks.map(() => undefined),
    article: undefined,
  };
  page = applyRules(page, sectionRules);
  page = labelFormalMetadata(page);
  page = applyRules(page, lineRules);
  page = { ...page, article: locateArticle(page) };
  page = labelArticleMetadata(page);
  page = assignDates(page, dateOrder);
  page = includeStandfirst(page);
  page = labelCaptions(page);
  page = applyRules(page, remainderRules);
  return {
    capture,
    article: page.article,
    labels: page.labels.map((label): Label => label ?? { as: 'kept' }),
  };
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
