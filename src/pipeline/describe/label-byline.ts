import type { Claim, Page } from '../page/page.ts';
import { claimBlocks, reclaimBlocks } from '../page/page.ts';
import { rankOptions } from './choose-likeliest.ts';
import { isInFurniture } from './is-in-furniture.ts';
import { type BylineOption, listBylineOptions } from './list-byline-options.ts';
import { isBylineLead } from './read-byline.ts';
import { roundConfidence } from './round-confidence.ts';
import { bylineWeights } from './weights.ts';

/** How likely a line must name the authors to be taken for it. */
const leastConfidence = 0.4;
/** What a line counts for that says “By” at the article's edge, beside a likelier one. */
const statedConfidence = 0.2;

/**
 * Labels the line that names the authors, other lines that name the same, the
 * word “By” on a line of its own before it, and lines beside the article that say
 * that they name an author.
 */
export function labelByline(page: Page): Page {
  const ranking = rankOptions(listBylineOptions(page), bylineWeights);
  const best = ranking.find(({ option }) => option.byline.isStated || !isSite(page, option));
  const isSure = best !== undefined && best.confidence >= leastConfidence;
  const names = isSure ? foldNames(best.option) : undefined;
  const same = ranking.filter(({ option }) => foldNames(option) === names);
  const confidence = roundConfidence(same.reduce((sum, option) => sum + option.confidence, 0));
  const own = same.filter(({ option }) => option === best?.option || isBeside(page, option));
  const further = ranking.filter(
    ({ option }) => foldNames(option) !== names && option.byline.isStated && isBeside(page, option),
  );
  const claims = [
    ...own.map(({ option }) => makeClaim(option.index, confidence)),
    ...further.map((other) =>
      makeClaim(other.option.index, roundConfidence(Math.min(statedConfidence, other.confidence))),
    ),
  ];
  const leads = own.flatMap(({ option }) => findLead(page, option.index) ?? []);
  const labelled = reclaimBlocks(page, claims.slice(0, isSure ? 1 : 0));
  return claimBlocks(labelled, [...claims, ...leads.map((index) => makeClaim(index, confidence))]);
}

/** Whether a bare name is the site's own, which its furniture says too. */
function isSite(page: Page, { byline, index }: BylineOption): boolean {
  return (
    page.labels[index] === undefined &&
    byline.isOutlet &&
    isInFurniture(page, byline.names[0] ?? '')
  );
}

function makeClaim(index: number, confidence: number): Claim {
  return { first: index, last: index, label: { as: 'metadata', field: 'byline', confidence } };
}

/** Whether a line stands before the running text or at its very end. */
function isBeside({ article }: Page, { index }: BylineOption): boolean {
  if (!article) return false;
  const head = Math.min(article.title ?? article.first, article.first);
  return (
    (index >= head - 3 && index < article.first) ||
    (index >= article.last - 1 && index <= article.last + 3)
  );
}

function findLead({ blocks, labels }: Page, index: number): number | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
    const text = blocks[before]?.text ?? '';
    if (text !== '') return !labels[before] && isBylineLead(text) ? before : undefined;
  }
  return undefined;
}

function foldNames({ byline }: BylineOption): string {
  return byline.names
    .map((name) => name.toLowerCase())
    .sort()
    .join(',');
}
