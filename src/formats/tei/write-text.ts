import type { Mark } from '../../model/mark.ts';
import { escapeXml } from '../escape-xml.ts';
import type { LaidBlock } from './lay-out-blocks.ts';

/** Stands for the blank line between two paragraphs where an element holds more than one. */
const paragraphBreak = '<milestone unit="paragraph"/>';

/** Text without markup; blank lines are milestones. */
export function writeReading(text: string): string {
  return text.split('\n\n').map(escapeXml).join(paragraphBreak);
}

/**
 * A stretch of the plain text with its inline markup; blank lines between
 * blocks are milestones.
 * @param characters code points of the plain text
 */
export function writeStretch(
  characters: readonly string[],
  blocks: readonly LaidBlock[],
  start: number,
  end: number,
): string {
  const pieces: string[] = [];
  let position = start;
  for (const block of blocks) {
    if (block.end < position || block.start >= end) continue;
    const from = Math.max(position, block.start);
    const to = Math.min(end, block.end);
    if (from > position) pieces.push(writeGap(characters.slice(position, from).join('')));
    if (to > from) pieces.push(writeMarked(characters, block.marks, from, to));
    position = Math.max(from, to);
  }
  if (position < end) pieces.push(writeGap(characters.slice(position, end).join('')));
  return pieces.join('');
}

function writeGap(text: string): string {
  return text === '\n\n' ? paragraphBreak : escapeXml(text);
}

function writeMarked(
  characters: readonly string[],
  marks: readonly Mark[],
  start: number,
  end: number,
): string {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = inside.flatMap((mark) => [mark.start, mark.end]);
  const edges = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])].sort(
    (left, right) => left - right,
  );
  return edges
    .slice(0, -1)
    .map((from, index) => {
      const to = edges[index + 1] ?? end;
      const around = inside.filter((mark) => mark.start <= from && mark.end >= to);
      const text = escapeXml(characters.slice(from, to).join(''));
      return around.reduceRight((inner, mark) => wrap(inner, mark), text);
    })
    .join('');
}

function wrap(inner: string, { kind, href }: Mark): string {
  if (kind === 'link')
    return `<ref target="${escapeXml((href ?? '').replaceAll(/[\s\\^`{|}<>"]/gu, encodeURIComponent))}">${inner}</ref>`;
  if (kind === 'deletion') return `<del>${inner}</del>`;
  if (kind === 'insertion') return `<add>${inner}</add>`;
  if (kind === 'code') return `<code>${inner}</code>`;
  return `<hi rend="${kind}">${inner}</hi>`;
}
