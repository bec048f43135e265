import type { Mark } from '../../model/mark.ts';
import { joinMarks } from '../../model/read-marks.ts';

/** Marks within a text, none beginning or ending with white space, none empty, in order. */
export function placeMarks(marks: readonly Mark[], text: string): Mark[] {
  const placed = marks.flatMap((mark) => {
    let start = Math.max(0, mark.start);
    let end = Math.min(mark.end, text.length);
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
    return start < end ? [{ ...mark, start, end }] : [];
  });
  return joinMarks(placed);
}
