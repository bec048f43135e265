import { escapeXml } from '../../src/formats/escape-xml.ts';
import type { Item, Piece } from './item.ts';
import type { Outline, Section } from './outline.ts';

/** GitHub takes no longer comment, in characters. */
const longestComment = 65_000;
/** Items of a section that are shown, fewer where the comment would be too long. */
const steps = [60, 30, 15, 8, 4, 2, 1];

/** An outline as Markdown that fits a comment of a pull request; what has no room is counted and stands in the HTML report. */
export function formatMarkdown(outline: Outline): string {
  const texts = steps.map((most) => format(outline, most));
  return (
    texts.find((text) => text.length <= longestComment) ??
    `${texts.at(-1)?.slice(0, longestComment)}…\n`
  );
}

function format({ title, summary, sections }: Outline, most: number): string {
  const parts = sections.map((section) => formatSection(section, most));
  return `${[`## ${escapeMarkdown(title)}`, escapeMarkdown(summary), ...parts].join('\n\n')}\n`;
}

function formatSection({ title, note, items, folded }: Section, most: number): string {
  const shown = items.slice(0, most).flatMap((item) => formatItem(item, '', most));
  const more = items.length - most;
  const rest = more > 0 ? [`- … and ${more} more in the HTML report`] : [];
  const body = [...(note === undefined ? [] : [escapeMarkdown(note), '']), ...shown, ...rest].join(
    '\n',
  );
  return folded
    ? `<details><summary>${escapeXml(title)}</summary>\n\n${body}\n\n</details>`
    : `### ${escapeMarkdown(title)}\n\n${body}`;
}

function formatItem({ pieces, details = [] }: Item, indent: string, most: number): string[] {
  const rest = details.length > most ? [`${indent}  - … and ${details.length - most} more`] : [];
  return [
    `${indent}- ${pieces.map(formatPiece).join('')}`,
    ...details.slice(0, most).flatMap((detail) => formatItem(detail, `${indent}  `, most)),
    ...rest,
  ];
}

function formatPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('strong' in piece) return `**${escapeMarkdown(piece.strong)}**`;
  return formatCode(piece.code);
}

function formatCode(code: string): string {
  const line = oneLine(code);
  const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  return ticks.length > 1 ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`;
}

/** Words of captures are anybody's: no markup, no mention of a user, no reference to an issue may come of them. */
function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('#', '&#35;')
    .replaceAll('@', '&#64;')
    .replace(/\b(https?):\/\//gi, '$1&#58;//')
    .replace(/\bwww\./gi, 'www&#46;');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() === '' ? ' ' : text.replace(/[\r\n\u2028\u2029]+/g, ' ');
}
