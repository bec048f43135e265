import type { Part } from '../model/entry.ts';
import { type Extent, findLineStarts, parsePlace } from '../model/place.ts';

/** A line of a capture, or the stretch of one that belongs to a run. */
interface MarkedLine {
  /** Counted from 1. */
  readonly number: number;
  /** The column the stretch begins at, from 1, in code points; 1 for the start of a line. */
  readonly column: number;
  /** Without the line's end. */
  readonly text: string;
}

/** One part of a witness with its lines. */
export interface MarkedRun {
  readonly part: Part;
  readonly lines: readonly MarkedLine[];
  /** Length in UTF-16 code units, the line ends included. */
  readonly length: number;
}

/**
 * A capture cut into runs, in the order of the file.
 * @param text the decoded capture
 * @param file the entry's file, for messages; `capture` likewise
 * @throws Error naming both where the parts do not cover the text exactly.
 */
export function markCapture(
  text: string,
  parts: readonly Part[],
  file: string,
  capture: string,
): MarkedRun[] {
  const lineStarts = findLineStarts(text);
  let reached = 0;
  const runs = parts.map((part): MarkedRun => {
    const extent = parsePlace(text, lineStarts, part.lines);
    if (extent === undefined || extent.start !== reached) {
      throw new Error(
        `${file}: of ${capture}, part ${part.lines} does not follow the part before it`,
      );
    }
    reached = extent.end;
    return { part, lines: cutLines(text, lineStarts, extent), length: extent.end - extent.start };
  });
  if (reached !== text.length)
    throw new Error(`${file}: the parts of ${capture} end before it does`);
  return runs;
}

function cutLines(text: string, lineStarts: readonly number[], extent: Extent): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let index = lineStarts.findLastIndex((start) => start <= extent.start);
  for (let start = extent.start; start < extent.end || lines.length === 0; index++) {
    const lineStart = lineStarts[index] ?? 0;
    const end = Math.min(lineStarts[index + 1] ?? text.length, extent.end);
    lines.push({
      number: index + 1,
      column: start === lineStart ? 1 : [...text.slice(lineStart, start)].length + 1,
      text: text.slice(start, end).replace(/(?:\r\n|\n|\r)$/, ''),
    });
    if (end <= start) break;
    start = end;
  }
  return lines;
}
