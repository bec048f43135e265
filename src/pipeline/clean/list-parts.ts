import type { Part } from '../../model/entry.ts';
import { formatPlace } from '../../model/place.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import type { Label } from '../page/label.ts';
import { findWords } from '../page/measure-text.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';

/** How many words of a part are quoted. */
const quoted = 8;

/**
 * What became of every stretch of a capture, in file order and without gap:
 * neighbouring blocks of the same fate are one part.
 */
export function listParts({ capture, labels }: CleanedCapture): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    if (next && isSameFate(label, next)) continue;
    const extent = {
      start: capture.blocks[start]?.extent.start ?? 0,
      end: capture.blocks[index]?.extent.end ?? capture.text.length,
    };
    const lines = formatPlace(capture.text, capture.lineStarts, extent);
    const text = capture.blocks
      .slice(start, index + 1)
      .map((block) => block.text)
      .join(' ');
    parts.push(formatPart(lines, label, quoteWords(text)));
    start = index + 1;
  }
  return parts;
}

function formatPart(lines: string, label: Label, words: string): Part {
  if (label.as === 'metadata') return { lines, as: 'metadata', field: label.field, words };
  const doubt = label.doubtful ? { doubtful: label.doubtful } : {};
  if (label.as === 'kept') return { lines, as: 'kept', ...doubt };
  return { lines, as: 'removed', rule: label.rule, reason: label.reason, words, ...doubt };
}

function isSameFate(a: Label, b: Label): boolean {
  if (a.as === 'metadata') return b.as === 'metadata' && a.field === b.field;
  if (b.as === 'metadata' || a.as !== b.as || a.doubtful !== b.doubtful) return false;
  return a.as === 'kept' || b.as === 'kept' || (a.rule === b.rule && a.reason === b.reason);
}

function quoteWords(text: string): string {
  const regular = regulariseSpaces(text.slice(0, 2000));
  const words = findWords(regular);
  if (words.length <= quoted) return regular.slice(0, 120);
  let end = 0;
  for (const word of words.slice(0, quoted)) end = regular.indexOf(word, end) + word.length;
  return `${regular.slice(0, Math.min(end, 120))} …`;
}
