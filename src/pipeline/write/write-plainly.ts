import type { Nodes, Root } from 'mdast';

/**
 * One line that begins with a letter or an opening quotation mark and has no
 * character that means anything to Markdown inside a line.
 */
const plain =
  /^[\p{L}“„«"'‘(][\p{L}\p{M}\p{N} ,;:.?!'"’‘“”„«»()/%€$£°—–…-]*[\p{L}\p{M}\p{N},;:.?!'"’‘“”„«»()/%€$£°—–…-]$/u;

/**
 * The Markdown of paragraphs and headings of plain text; undefined where any
 * block might need an escape. Most articles need none, and to prove it by
 * reading back takes longer than all else in writing an entry.
 */
export function writePlainly({ children }: Root): string | undefined {
  const lines: string[] = [];
  for (const node of children) {
    const text = readPlainText(node);
    if (text === undefined) return undefined;
    lines.push(node.type === 'heading' ? `${'#'.repeat(node.depth)} ${text}` : text);
  }
  return `${lines.join('\n\n')}\n`;
}

function readPlainText(node: Nodes): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  return plain.test(only.value) && !only.value.includes('  ') ? only.value : undefined;
}
