/**
 * HTML without what it does not show: comments, scripts, styles, templates and
 * tags. Line breaks stay, so that lines keep their numbers. Linear: where the
 * end of something is once not found, it is not sought again.
 */
export function blankMarkup(html: string): string {
  const folded = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const missing = new Set<string>();
  const parts: string[] = [];
  let done = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, done))) {
    const end = findEnd(folded, at, missing);
    if (end === undefined) continue;
    parts.push(html.slice(done, at), html.slice(at, end).replace(/[^\n]+/g, ''));
    done = end;
  }
  return parts.join('') + html.slice(done);
}

/** Where the comment, silent element or tag that begins at `start` ends; undefined where none does. */
function findEnd(html: string, start: number, missing: Set<string>): number | undefined {
  const head = html.slice(start, start + 10);
  if (head.startsWith('<!--')) {
    const end = seek(html, '-->', start + 4, missing);
    if (end !== undefined) return end;
  }
  const name = /^<(script|style|template)(?![\w])/.exec(head)?.[1];
  const close = name && seek(html, `</${name}`, start, missing);
  const end = close && seek(html, '>', close, missing);
  if (end) return end;
  return /^<[/!?a-z]/.test(head) ? seek(html, '>', start, missing) : undefined;
}

/** Where the next `mark` at or after `start` ends. */
function seek(html: string, mark: string, start: number, missing: Set<string>): number | undefined {
  if (missing.has(mark)) return undefined;
  const found = html.indexOf(mark, start);
  if (found !== -1) return found + mark.length;
  missing.add(mark);
  return undefined;
}
