import { formatPlace, type Place } from '../../model/place.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import type { Statement } from './statement.ts';

/** Where a block stands and what it says. */
export function citeBlock({ capture }: CleanedCapture, index: number): Omit<Statement, 'value'> {
  const block = capture.blocks[index];
  if (!block) return { source: 'capture' };
  const lines = formatPlace(capture.text, capture.lineStarts, block.extent);
  return {
    source: 'capture',
    lines: trimPlace(lines, block.text),
    words: regulariseSpaces(block.text),
  };
}

/** A block's extent ends with the blank lines after it; evidence points at the words alone. */
function trimPlace(place: Place, text: string): Place {
  const match = /^(\d+)-\d+$/.exec(place);
  return match && !/[\n\r]/.test(text) ? (match[1] ?? place) : place;
}
