import { findTextBlocks, joinText, parseArticle } from '../../model/article-text.ts';
import type { Variant } from '../../model/variant.ts';
import { cutUnits, type Unit, type UnitPiece } from './cut-units.ts';
import { type BlockRole, type LaidBlock, layOutBlocks } from './lay-out-blocks.ts';
import { writeApp } from './write-app.ts';
import { writeReading, writeStretch } from './write-text.ts';

/** A unit written, with what it belongs to. */
interface WrittenUnit {
  readonly role: BlockRole | undefined;
  readonly xml: string;
}

/**
 * The body of an entry: its text by parallel segmentation. A division begins at
 * each heading. `p`, `head`, `item` and `ab` hold text; whatever holds more than
 * one paragraph is an `ab` of type `paragraphs`.
 */
export function writeBody(markdown: string, apparatus: readonly Variant[]): string {
  const root = parseArticle(markdown);
  const characters = [...joinText(findTextBlocks(root))];
  const blocks = layOutBlocks(root);
  const units = cutUnits(apparatus, blocks, characters.length).map((unit) =>
    writeUnit(unit, characters, blocks),
  );
  const divisions: WrittenUnit[][] = [[]];
  for (const unit of units) {
    if (unit.role === 'heading' && divisions.at(-1)?.length !== 0) divisions.push([]);
    divisions.at(-1)?.push(unit);
  }
  return [
    '<body>',
    ...divisions.flatMap((division) => ['<div>', ...gatherUnits(division), '</div>']),
    '</body>',
  ].join('\n');
}

function writeUnit(
  unit: Unit,
  characters: readonly string[],
  blocks: readonly LaidBlock[],
): WrittenUnit {
  if (unit.kind === 'paragraphs') {
    const { variant } = unit;
    return {
      role: undefined,
      xml: writeApp(variant, () => writeParagraphs(variant.lemma), writeParagraphs),
    };
  }
  const role = findRole(unit.pieces, blocks);
  const content = unit.pieces
    .map(({ start, end, variant }) => {
      const stretch = () => writeStretch(characters, blocks, start, end);
      return variant === undefined ? stretch() : writeApp(variant, stretch, writeReading);
    })
    .join('');
  return { role, xml: wrapUnit(role, content) };
}

/** Paragraphs that begin or end with their blank line, each in a `p`. */
function writeParagraphs(text: string): string {
  if (text === '') return '';
  const inner = text.startsWith('\n\n') ? text.slice(2) : text.slice(0, -2);
  return inner
    .split('\n\n')
    .map((paragraph) => `<p>${writeReading(paragraph)}</p>`)
    .join('');
}

/** What a unit is where it covers one block alone. */
function findRole(
  pieces: readonly UnitPiece[],
  blocks: readonly LaidBlock[],
): BlockRole | undefined {
  const start = pieces[0]?.start;
  const end = pieces.at(-1)?.end;
  if (start === undefined || end === undefined) return 'paragraph';
  return blocks.find((block) => block.start <= start && block.end >= end)?.role;
}

function wrapUnit(role: BlockRole | undefined, content: string): string {
  if (role === 'paragraph' || role === 'quotation') return `<p>${content}</p>`;
  if (role === 'heading') return `<head>${content}</head>`;
  if (role === 'bulleted' || role === 'numbered') return `<item>${content}</item>`;
  return `<ab type="${role ?? 'paragraphs'}">${content}</ab>`;
}

/** Items of one list and paragraphs of one quotation stand in one element. */
function gatherUnits(units: readonly WrittenUnit[]): string[] {
  const lines: string[] = [];
  let open: BlockRole | undefined;
  const pass = (role: BlockRole | undefined) => {
    if (role === open) return;
    if (open) lines.push(open === 'quotation' ? '</quote>' : '</list>');
    if (role) lines.push(role === 'quotation' ? '<quote>' : `<list rend="${role}">`);
    open = role;
  };
  for (const { role, xml } of units) {
    const gathers = role === 'quotation' || role === 'bulleted' || role === 'numbered';
    pass(gathers ? role : undefined);
    lines.push(xml);
  }
  pass(undefined);
  return lines;
}
