import { alignTexts } from './align-texts.ts';
import type { Edition, Span } from './edition.ts';
import type { WitnessReading } from './explain-choice.ts';
import { findUnits } from './find-units.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { separateGaps } from './separate-gaps.ts';

/** A place where witnesses differ from a text, and what each of them reads there. */
export interface CollatedPlace {
  readonly unit: Span;
  readonly lemma: string;
  readonly all: readonly (WitnessReading & UnitReading)[];
}

/**
 * Where witnesses differ from a text, in order and apart. Gaps are parted from
 * changes where every witness still comes back exactly; otherwise, as where
 * many paragraphs stand elsewhere, each difference stands as it was aligned.
 */
export function collate(
  tokens: readonly string[],
  witnesses: readonly WitnessReading[],
): CollatedPlace[] {
  const base = tokens.join('');
  const edits = witnesses.map(({ text }) => alignTexts(base, text));
  const parted = listPlaces(tokens, witnesses, separateGaps(edits, tokens));
  if (witnesses.every(({ text }, own) => rebuild(tokens, parted, own) === text)) return parted;
  const plain = edits.map((changes) => ({ changes, gaps: [] }));
  return listPlaces(tokens, witnesses, plain);
}

function listPlaces(
  tokens: readonly string[],
  witnesses: readonly WitnessReading[],
  editions: readonly Edition[],
): CollatedPlace[] {
  return findUnits(editions, tokens)
    .map((unit) => ({
      unit,
      lemma: tokens.slice(unit.start, unit.end).join(''),
      all: witnesses.map(({ siglum }, own) => ({
        siglum,
        ...readUnit(tokens, unit, editions[own] ?? { changes: [], gaps: [] }),
      })),
    }))
    .filter(({ lemma, all }) => all.some(({ text }) => text !== lemma));
}

function rebuild(tokens: readonly string[], places: readonly CollatedPlace[], own: number): string {
  let text = '';
  let position = 0;
  for (const { unit, all } of places) {
    text += tokens.slice(position, unit.start).join('') + (all[own]?.text ?? '');
    position = unit.end;
  }
  return text + tokens.slice(position).join('');
}
