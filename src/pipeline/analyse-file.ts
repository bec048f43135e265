import type { Capture } from '../model/capture.ts';
import type { BlockDecision } from '../model/decision.ts';
import type { Publisher } from '../model/publisher.ts';
import { parseCapture } from './accession/parse-capture.ts';
import { type AnalysedCapture, analyseCapture } from './analyse-capture.ts';

/** Why a capture cannot go into an entry. */
export interface Refusal {
  readonly rule: string;
  readonly reason: string;
}

/** What the first stage makes of one capture, whatever the others are. */
export interface FileAnalysis {
  /** Undefined where the bytes cannot be read as a capture. */
  readonly sha256: string | undefined;
  /** Missing where the capture is refused. */
  readonly analysed?: AnalysedCapture;
  readonly refusal?: Refusal;
}

/** Takes a capture in, cleans and describes it; a pure function of its arguments that never throws. */
export function analyseFile(
  capture: Capture,
  publishers: readonly Publisher[],
  decisions: readonly BlockDecision[] = [],
): FileAnalysis {
  const { parsed, messages } = parseCapture(capture);
  if (!parsed) {
    const [message] = messages;
    const refusal = { rule: message?.ruleId ?? '', reason: message?.reason ?? '' };
    return { sha256: undefined, refusal };
  }
  const { sha256 } = parsed;
  const analysed = analyseCapture(parsed, publishers, decisions);
  return analysed.blocks.length > 0 ? { sha256, analysed } : { sha256, refusal: noArticle };
}

const noArticle: Refusal = {
  rule: 'no-article',
  reason:
    'holds no article: no paragraph of running text was found. `npm run ingest -- --explain` with this path shows what became of each line; if there is none, take the file away',
};
