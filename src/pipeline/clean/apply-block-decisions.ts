import { type BlockDecision, nameRuler, type Unmet } from '../../model/decision.ts';
import { parsePlace } from '../../model/place.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import type { Label } from '../page/label.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';

/** The rule that stands for people's decisions where parts of a capture name what removed them. */
const decisionRule = 'decision';

/** A capture as people decided, and the decisions that fit nothing in it. */
export interface DecidedCapture {
  readonly cleaned: CleanedCapture;
  readonly unmet: readonly Unmet[];
}

/** Keeps and removes the blocks that people decided about; merging takes these decisions for certain. */
export function applyBlockDecisions(
  cleaned: CleanedCapture,
  decisions: readonly BlockDecision[],
): DecidedCapture {
  if (decisions.length === 0) return { cleaned, unmet: [] };
  const labels = [...cleaned.labels];
  const chances = cleaned.chances && Float32Array.from(cleaned.chances);
  const unmet: Unmet[] = [];
  for (const [at, decision] of decisions.entries()) {
    const blocks = findBlocks(cleaned, decision);
    if (typeof blocks === 'string') unmet.push({ at, reason: blocks });
    else {
      for (const index of blocks) {
        labels[index] = makeLabel(decision);
        if (chances) chances[index] = decision.block.fate === 'keep' ? 1 : 0;
      }
    }
  }
  return { cleaned: { ...cleaned, labels, ...(chances ? { chances } : {}) }, unmet };
}

/** The blocks with text that a decision is about, or why there are none. */
function findBlocks(
  { capture }: CleanedCapture,
  { block: { lines, words } }: BlockDecision,
): readonly number[] | string {
  const extent = parsePlace(capture.text, capture.lineStarts, lines);
  const isOne = /^\d+$/.test(lines);
  const where = `${isOne ? 'line' : 'lines'} ${lines} of ${capture.path}`;
  if (!extent) return `is about ${where}, which has no such ${isOne ? 'line' : 'lines'}`;
  const blocks = [...capture.blocks.entries()].filter(
    ([, { text, extent: own }]) => text !== '' && own.start < extent.end && own.end > extent.start,
  );
  const text = regulariseSpaces(blocks.map(([, own]) => own.text).join(' '));
  if (blocks.length > 0 && text.startsWith(regulariseSpaces(words)))
    return blocks.map(([index]) => index);
  const actual = text === '' ? 'no text stands there' : `there stands “${text.slice(0, 60)}”`;
  return `is about ${where} beginning “${words}”, but ${actual}`;
}

function makeLabel(decision: BlockDecision): Label {
  if (decision.block.fate === 'keep') return { as: 'kept', decided: true };
  const reason = `${decision.reason} (${nameRuler(decision)})`;
  return { as: 'removed', rule: decisionRule, reason };
}
