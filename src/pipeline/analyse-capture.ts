import type { ParsedCapture } from '../model/capture.ts';
import type { BlockDecision, Unmet } from '../model/decision.ts';
import type { Publisher } from '../model/publisher.ts';
import { applyBlockDecisions } from './clean/apply-block-decisions.ts';
import { cleanPage, type JudgedPage, judgeCapture } from './clean/clean-capture.ts';
import { readArticle } from './clean/read-article.ts';
import { type Description, describeCapture } from './describe/describe-capture.ts';
import { findDateOrder } from './describe/find-date-order.ts';
import type { ArticleBlock } from './page/article-block.ts';
import type { CleanedCapture } from './page/cleaned-capture.ts';

/** A capture cleaned and described: all that is known before it meets the others. */
export interface AnalysedCapture {
  readonly cleaned: CleanedCapture;
  readonly description: Description;
  readonly blocks: readonly ArticleBlock[];
  /** The same as the machine found it: what people decide of a stretch is not to regroup captures. */
  readonly found: readonly ArticleBlock[];
  /** Decisions about it, by position, that fit nothing in it. */
  readonly unmet: readonly Unmet[];
}

/** Cleans and describes a parsed capture as people decided about it; a pure function of its arguments. */
export function analyseCapture(
  capture: ParsedCapture,
  publishers: readonly Publisher[],
  decisions: readonly BlockDecision[] = [],
): AnalysedCapture {
  const judged = judgeCapture(capture, publishers);
  const shown = findDateOrder(capture);
  const first = analyse(judged, publishers, decisions, shown);
  // Who published the page decides how its dates in figures are read.
  const id = first.description.publisher?.[0]?.value;
  const order = publishers.find((publisher) => publisher.id === id)?.dateOrder;
  const isOther = order !== undefined && order !== shown && hasFigures(capture);
  return isOther ? analyse(judged, publishers, decisions, order) : first;
}

/** Whether any date stands in figures, so that their order can matter. */
function hasFigures({ blocks }: ParsedCapture): boolean {
  return blocks.some(({ text }) => /\d[/-]\d{1,2}[/-]\d{2}/.test(text));
}

function analyse(
  judged: JudgedPage,
  publishers: readonly Publisher[],
  decisions: readonly BlockDecision[],
  order: Publisher['dateOrder'],
): AnalysedCapture {
  const machine = cleanPage(judged, order);
  const { cleaned, unmet } = applyBlockDecisions(machine, decisions);
  const blocks = readArticle(cleaned);
  return {
    cleaned,
    unmet,
    description: describeCapture(cleaned, publishers, order),
    blocks,
    found: cleaned === machine ? blocks : readArticle(machine),
  };
}
