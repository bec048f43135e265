/**
 * Whether a UTF-16 code unit is removed at the edges of a line: Unicode
 * White_Space (PropList.txt of Unicode 16), which includes NO-BREAK SPACE,
 * and the invisible ZERO WIDTH SPACE and byte order mark.
 */
function isEdgeSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The part of `text` between `start` and `end` that is left without white space at its edges; empty at `end` if nothing is. */
export function trimExtent(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  let first = start;
  let last = end;
  while (first < last && isEdgeSpace(text.charCodeAt(first))) first++;
  while (last > first && isEdgeSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

/** `text` without white space at its edges. */
export function trimEdges(text: string): string {
  const { start, end } = trimExtent(text, 0, text.length);
  return text.slice(start, end);
}
