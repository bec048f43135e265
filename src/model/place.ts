import { z } from 'zod';

/**
 * A stretch of a capture, written for people and exact for machines:
 * `"5-16"` is whole lines 5 to 16, `"3:15-4:1"` runs from line 3, column 15
 * up to but not including line 4, column 1. Lines and columns count from 1;
 * columns count Unicode code points of the decoded text. A line ends after
 * LF, after CR LF, or after a CR that no LF follows.
 */
export const placeSchema = z
  .string()
  .regex(
    /^[1-9]\d*(?:-[1-9]\d*)?$|^[1-9]\d*:[1-9]\d*-[1-9]\d*:[1-9]\d*$/,
    'must be lines such as "5" or "5-16", or line:column pairs such as "3:15-4:1"',
  );

export type Place = z.infer<typeof placeSchema>;

/** Where a stretch begins and ends, as offsets into the decoded text in UTF-16 code units. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Offsets at which each line of `text` begins; always starts with 0. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const ends = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10);
    if (ends && index + 1 < text.length) starts.push(index + 1);
  }
  return starts;
}

/** The place of an extent. Whole lines are written without columns. */
export function formatPlace(text: string, lineStarts: readonly number[], extent: Extent): Place {
  const first = findLine(lineStarts, extent.start);
  const last = findLine(lineStarts, Math.max(extent.start, extent.end - 1));
  const nextStart = lineStarts[last + 1] ?? text.length;
  if (extent.start === lineStarts[first] && extent.end === nextStart) {
    return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
  }
  return `${formatPoint(text, lineStarts, extent.start)}-${formatPoint(text, lineStarts, extent.end)}`;
}

/** The extent of a place in `text`, or undefined where the text has no such place. */
export function parsePlace(
  text: string,
  lineStarts: readonly number[],
  place: Place,
): Extent | undefined {
  const columns = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(place);
  if (columns) {
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = columns
      .slice(1)
      .map(Number);
    const start = findOffset(text, lineStarts, startLine, startColumn);
    const end = findOffset(text, lineStarts, endLine, endColumn);
    return start === undefined || end === undefined || end < start ? undefined : { start, end };
  }
  const [first = 0, last = first] = place.split('-').map(Number);
  const start = lineStarts[first - 1];
  if (start === undefined || last < first || last > lineStarts.length) return undefined;
  return { start, end: lineStarts[last] ?? text.length };
}

/** First and last line numbers (from 1) that a place touches. */
export function findPlaceLines(place: Place): readonly [first: number, last: number] {
  const columns = /^(\d+):\d+-(\d+):(\d+)$/.exec(place);
  if (columns) {
    const [first = 1, end = 1, endColumn = 1] = columns.slice(1).map(Number);
    return [first, endColumn === 1 && end > first ? end - 1 : end];
  }
  const [first = 1, last = first] = place.split('-').map(Number);
  return [first, last];
}

function formatPoint(text: string, lineStarts: readonly number[], offset: number): string {
  const line = findLine(lineStarts, offset);
  return `${line + 1}:${countCodePoints(text, lineStarts[line] ?? 0, offset) + 1}`;
}

/** The count asked for last: places come in order, and a page may be one line of many megabytes. */
let last = { text: '', start: 0, end: 0, count: 0 };

function countCodePoints(text: string, start: number, end: number): number {
  const goesOn = last.start === start && last.end <= end && last.text === text;
  let { count, end: index } = goesOn ? last : { count: 0, end: start };
  for (; index < end; count++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  if (index === end) last = { text, start, end, count };
  return count;
}

function findOffset(
  text: string,
  lineStarts: readonly number[],
  line: number,
  column: number,
): number | undefined {
  const start = lineStarts[line - 1];
  if (start === undefined) return undefined;
  const end = lineStarts[line] ?? text.length;
  let offset = start;
  for (let left = column - 1; left > 0; left--) {
    if (offset >= end) return undefined;
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

function findLine(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
