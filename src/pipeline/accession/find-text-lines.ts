import { findLineStarts } from '../../model/place.ts';
import { trimExtent } from './edge-space.ts';

/** One line of a text: where it starts, and what it says, without white space at its edges. */
export interface TextLine {
  readonly start: number;
  readonly text: string;
  /** Where `text` ends. */
  readonly textEnd: number;
  /** Where `text` starts. */
  readonly textStart: number;
}

/** The lines of a text, ended as `place.ts` says. */
export function findTextLines(text: string): TextLine[] {
  const starts = findLineStarts(text);
  return starts.map((start, index) => {
    const trimmed = trimExtent(text, start, starts[index + 1] ?? text.length);
    return {
      start,
      text: text.slice(trimmed.start, trimmed.end),
      textStart: trimmed.start,
      textEnd: trimmed.end,
    };
  });
}
