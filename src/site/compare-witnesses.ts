import { findTextBlocks, joinText, parseArticle } from '../model/article-text.ts';
import type { Variant } from '../model/variant.ts';
import { cutAtVariants, findReading, type Stretch } from './cut-at-variants.ts';
import { type MarkedStretch, markDifference } from './mark-difference.ts';

/** A stretch of one of two witnesses; with the variant at which they differ, its parts are marked. */
export interface ComparedPiece {
  readonly variant: Variant | undefined;
  readonly stretches: readonly MarkedStretch[];
  /** Whether a paragraph ends here in this witness and goes on in the other. */
  readonly breaks: boolean;
}

/** One paragraph of two witnesses side by side. */
export interface ComparedRow {
  readonly left: readonly ComparedPiece[];
  readonly right: readonly ComparedPiece[];
  /** The variants at which the two differ here, in order. */
  readonly variants: readonly Variant[];
}

interface OpenRow {
  left: ComparedPiece[];
  right: ComparedPiece[];
  variants: Variant[];
}

/**
 * Two witnesses of an entry side by side, paragraph by paragraph. A paragraph
 * that one of them lacks stands alone in its row.
 * @throws Error where a variant names no reading of one of them.
 */
export function compareWitnesses(
  markdown: string,
  apparatus: readonly Variant[],
  left: string,
  right: string,
): ComparedRow[] {
  const plainText = joinText(findTextBlocks(parseArticle(markdown)));
  let row: OpenRow = { left: [], right: [], variants: [] };
  const rows = [row];
  const breakRow = () => {
    row = { left: [], right: [], variants: [] };
    rows.push(row);
  };
  const stretches = cutAtVariants(plainText, apparatus);
  for (const [place, { text, variant }] of stretches.entries()) {
    const readings = variant && ([left, right].map((name) => findReading(variant, name)) as Pair);
    if (readings === undefined || readings[0] === readings[1]) {
      for (const [index, chunk] of (readings?.[0] ?? text).split('\n\n').entries()) {
        if (index > 0) breakRow();
        if (chunk !== '') share(row, chunk);
      }
      continue;
    }
    // At the edge of a paragraph, a break more is a whole paragraph more.
    const isInside =
      !isEdge(stretches[place - 1], /\n\n$/) && !isEdge(stretches[place + 1], /^\n\n/);
    const [one, other] = readings.map((reading) => reading.split('\n\n')) as [string[], string[]];
    for (let index = 0; index < Math.max(one.length, other.length); index++) {
      if (index > 0) breakRow();
      differ(row, variant as Variant, [one[index] ?? '', other[index] ?? ''], {
        left: isInside && index < one.length - 1 && index >= other.length - 1,
        right: isInside && index < other.length - 1 && index >= one.length - 1,
      });
    }
  }
  return rows.filter(({ left, right }) => left.length + right.length > 0);
}

function isEdge(neighbour: Stretch | undefined, edge: RegExp): boolean {
  return neighbour === undefined || edge.test(neighbour.text);
}

type Pair = [left: string, right: string];

function share(row: OpenRow, text: string): void {
  const piece = {
    variant: undefined,
    stretches: [{ text, differs: 'no' as const }],
    breaks: false,
  };
  row.left.push(piece);
  row.right.push(piece);
}

function differ(
  row: OpenRow,
  variant: Variant,
  readings: Pair,
  breaks: { readonly left: boolean; readonly right: boolean },
): void {
  if (readings.join('') === '') return;
  const [left, right] = markDifference(...readings);
  row.left.push({ variant, stretches: left, breaks: breaks.left });
  row.right.push({ variant, stretches: right, breaks: breaks.right });
  row.variants.push(variant);
}
