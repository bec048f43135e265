import type { Text } from 'hast';
import type { HtmlItemBuilder } from './html-item-builder.ts';
import type { Surroundings } from './html-leaf.ts';

/** HTML's white space; NO-BREAK SPACE is not part of it. */
const spaces = /[ \t\n\f\r]+/;

/** Gives a text node of `source` to the builder, white space collapsed as a browser shows it. */
export function addHtmlText(
  builder: HtmlItemBuilder,
  node: Text,
  source: string,
  surroundings: Surroundings,
): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (surroundings.preformatted) {
    addLines(builder, node, source, surroundings);
    return;
  }
  const words = node.value.split(spaces);
  const text = words.filter((word) => word !== '').join(' ');
  if (words[0] === '') builder.space(' ');
  if (text === '') return;
  builder.text(text, skipSpace(source, start), end, surroundings);
  if (words.at(-1) === '') builder.space(' ');
}

/** Preformatted text: its lines as they are. */
function addLines(
  builder: HtmlItemBuilder,
  node: Text,
  source: string,
  surroundings: Surroundings,
): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const lines = node.value.split('\n');
  const starts = findLineOffsets(source, start, end);
  // The parser drops a line end that directly follows the opening tag.
  if (starts.length === lines.length + 1 && /[\r\n]/.test(source.charAt(start))) starts.shift();
  const known = starts.length === lines.length;
  lines.forEach((line, index) => {
    // Where entities hide line ends, a blank line cannot be placed and ends no block.
    if (index > 0) builder.lineBreak(!known);
    if (line !== '')
      builder.text(line, known ? (starts[index] ?? start) : start, end, surroundings);
  });
}

function findLineOffsets(source: string, start: number, end: number): number[] {
  const offsets = [start];
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10))
      offsets.push(index + 1);
  }
  return offsets;
}

function skipSpace(source: string, start: number): number {
  let index = start;
  while (/[ \t\n\f\r]/.test(source.charAt(index))) index++;
  return index;
}
