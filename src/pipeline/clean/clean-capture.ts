import type { ParsedCapture } from '../../model/capture.ts';
import type { Publisher } from '../../model/publisher.ts';
import { assignDates } from '../describe/assign-dates.ts';
import { labelArticleMetadata } from '../describe/label-metadata.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import type { Label } from '../page/label.ts';
import { claimBlocks, type Page } from '../page/page.ts';
import { claimCertain } from './claim-certain.ts';
import { judgePage, type PageJudgement } from './judge-page.ts';
import { labelCaptions } from './label-captions.ts';
import { locateArticle } from './locate-article.ts';
import { removeRemainder } from './remove-remainder.ts';

/** A page whose article is found, but whose dates are not read yet. */
export interface JudgedPage {
  readonly page: Page;
  readonly judgement: PageJudgement;
}

/**
 * Finds the article of a capture: certain rules and metadata of unmistakable
 * form first, then the learned model judges what they leave, and the metadata
 * around the article is read.
 */
export function judgeCapture(capture: ParsedCapture, publishers: readonly Publisher[]): JudgedPage {
  const claimed = claimCertain(capture, publishers);
  const judgement = judgePage(claimed);
  const page = { ...claimed, article: locateArticle(claimed, judgement.isArticle) };
  return { page: labelArticleMetadata(page), judgement };
}

/** Decides for every block of a judged page whether it is the article's text, metadata or furniture. */
export function cleanPage(
  { page, judgement }: JudgedPage,
  dateOrder?: Publisher['dateOrder'],
): CleanedCapture {
  const dated = labelCaptions(assignDates(page, dateOrder), judgement.isArticle);
  const cleaned = claimBlocks(dated, removeRemainder(dated, judgement));
  return {
    capture: page.capture,
    article: page.article,
    chances: judgement.chances,
    labels: cleaned.labels.map(
      (label, index): Label =>
        label ?? (judgement.isDoubtful(index) ? { as: 'kept', doubtful: true } : { as: 'kept' }),
    ),
  };
}

/** Judges and cleans a capture. */
export function cleanCapture(
  capture: ParsedCapture,
  publishers: readonly Publisher[],
  dateOrder?: Publisher['dateOrder'],
): CleanedCapture {
  return cleanPage(judgeCapture(capture, publishers), dateOrder);
}
