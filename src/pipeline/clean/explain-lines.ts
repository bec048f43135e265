import { formatPlace, type Place } from '../../model/place.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';

/** What became of one block of a capture, for people. */
export interface ExplainedLine {
  readonly place: Place;
  readonly fate: 'kept' | 'metadata' | 'removed';
  /** Which field it states or why it went; empty for kept text. */
  readonly reason: string;
  /** Whether it nearly met another fate. */
  readonly doubtful: boolean;
  readonly words: string;
}

const shown = 100;

/** A capture block by block with the fate of each. */
export function explainLines({ capture, labels }: CleanedCapture): ExplainedLine[] {
  return capture.blocks.map(({ extent, text, kind }, index): ExplainedLine => {
    const label = labels[index] ?? { as: 'kept' };
    const place = formatPlace(capture.text, capture.lineStarts, extent);
    const regular = kind === 'markup' ? '(markup)' : regulariseSpaces(text);
    const words = regular.length > shown ? `${regular.slice(0, shown)}…` : regular;
    if (label.as === 'metadata')
      return { place, fate: 'metadata', reason: `states: ${label.field}`, doubtful: false, words };
    const doubtful = label.doubtful === true;
    if (label.as === 'kept') return { place, fate: 'kept', reason: '', doubtful, words };
    return { place, fate: 'removed', reason: `${label.reason} [${label.rule}]`, doubtful, words };
  });
}
