import type { Decision } from '../../src/model/decision.ts';
import { isBlockDecision, listBlockDecisions } from '../../src/pipeline/decide/list-decisions.ts';
import type { Sources } from '../shell/read-sources.ts';
import type { CaptureFile } from './analyse-batch.ts';

/** Captures with what people decided about stretches of each. */
export function attachDecisions(
  captures: Sources['captures'],
  decided: readonly Decision[],
): readonly CaptureFile[] {
  const blocks = decided.filter(isBlockDecision);
  if (blocks.length === 0) return captures;
  return captures.map((capture) => {
    const decisions = listBlockDecisions(blocks, capture.path);
    return decisions.length > 0 ? { ...capture, decisions } : capture;
  });
}
