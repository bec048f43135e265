import { blockBreak } from '../page/article-block.ts';
import { cutAtBlocks } from './cut-at-blocks.ts';
import type { Edition, Span } from './edition.ts';
import { isWord } from './tokenise.ts';

/**
 * The places of variation of several witnesses: changes that overlap make one
 * place; what gaps there are between the places makes places of its own. In
 * order and disjoint; an insertion at the very edge of a place is a place of
 * its own.
 */
export function findUnits(editions: readonly Edition[], tokens: readonly string[]): Span[] {
  const units = joinOverlaps(editions.flatMap(({ changes }) => changes));
  const gaps = editions.flatMap((edition) => edition.gaps);
  const pieces = findPieces(units, gaps).flatMap((piece) => cutAtBlocks(piece, tokens));
  return absorbMarks([...units, ...pieces].sort(compareSpans), new Set(pieces), tokens);
}

function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function joinOverlaps(changes: readonly Span[]): Span[] {
  const units: Span[] = [];
  for (const { start, end } of [...changes].sort(compareSpans)) {
    const last = units.at(-1);
    const samePoint = last?.start === start && last.end === end;
    if (last && (samePoint || start < last.end)) {
      units[units.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else units.push({ start, end });
  }
  return units;
}

/** What is missing outside the units, cut wherever a unit or a gap begins or ends. */
function findPieces(units: readonly Span[], gaps: readonly Span[]): Span[] {
  const edges = [...units, ...gaps].flatMap(({ start, end }) => [start, end]);
  const points = [...new Set(edges)].sort((a, b) => a - b);
  return points.slice(1).flatMap((end, index) => {
    const piece = { start: points[index] ?? 0, end };
    const isInside = (span: Span) => span.start <= piece.start && span.end >= piece.end;
    return gaps.some(isInside) && !units.some(isInside) ? [piece] : [];
  });
}

/** Spaces and marks alone that are left of a gap beside a unit become part of it. */
function absorbMarks(
  spans: readonly Span[],
  pieces: ReadonlySet<Span>,
  tokens: readonly string[],
): Span[] {
  const units: Span[] = [];
  let lead: Span | undefined;
  for (const [index, span] of spans.entries()) {
    const last = units.at(-1);
    const next = spans[index + 1];
    const isSlight =
      pieces.has(span) &&
      !tokens.slice(span.start, span.end).some((token) => isWord(token) || token === blockBreak);
    if (isSlight && last && last.end === span.start && last.start < last.end) {
      units[units.length - 1] = { start: last.start, end: span.end };
    } else if (isSlight && next && next.start === span.end && next.start < next.end) {
      lead = span;
    } else {
      units.push(lead ? { start: lead.start, end: span.end } : span);
      lead = undefined;
    }
  }
  return units;
}
