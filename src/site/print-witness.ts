import { findTextBlocks, joinText, parseArticle } from '../model/article-text.ts';
import type { Variant } from '../model/variant.ts';
import { cutAtVariants, findReading } from './cut-at-variants.ts';

/** A stretch of a witness, with the variant at which it differs from the entry. */
interface PrintedPiece {
  readonly text: string;
  readonly variant: Variant | undefined;
}

export interface PrintedParagraph {
  /** Whether the entry has a heading here; a witness's text itself knows no markup. */
  readonly isHeading: boolean;
  readonly pieces: readonly PrintedPiece[];
}

/**
 * A witness's cleaned text as it was printed, from the entry's Markdown and its
 * apparatus alone. Where the witness lacks what the entry prints, a piece is empty.
 * @throws Error where a variant names no reading of the witness.
 */
export function printWitness(
  markdown: string,
  apparatus: readonly Variant[],
  siglum: string,
): PrintedParagraph[] {
  const blocks = findTextBlocks(parseArticle(markdown));
  const headings = findHeadings(blocks);
  const paragraphs: { isHeading: boolean; pieces: PrintedPiece[] }[] = [];
  let isOpen = false;
  for (const { start, text, variant } of cutAtVariants(joinText(blocks), apparatus)) {
    const reading = variant === undefined ? text : findReading(variant, siglum);
    const own = reading === text ? undefined : variant;
    const chunks = reading.split('\n\n');
    let offset = start;
    for (const [index, chunk] of chunks.entries()) {
      const last = paragraphs.at(-1);
      const piece = { text: chunk, variant: own };
      if (index === 0 && isOpen && last) last.pieces.push(piece);
      else paragraphs.push({ isHeading: headings.has(offset), pieces: [piece] });
      isOpen = true;
      offset += [...chunk].length + 2;
    }
  }
  return paragraphs
    .map(({ isHeading, pieces }) => ({ isHeading, pieces: pieces.filter(isWorthPrinting) }))
    .filter(({ pieces }) => pieces.length > 0);
}

function isWorthPrinting({ text, variant }: PrintedPiece): boolean {
  return text !== '' || variant !== undefined;
}

/** Where headings begin in the plain text, in code points. */
function findHeadings(blocks: ReturnType<typeof findTextBlocks>): Set<number> {
  const starts = new Set<number>();
  let start = 0;
  for (const { node, text } of blocks) {
    if (node.type === 'heading') starts.add(start);
    start += [...text].length + 2;
  }
  return starts;
}
