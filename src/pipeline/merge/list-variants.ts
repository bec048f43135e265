import type { Variant } from '../../model/variant.ts';
import { alignTexts, type Edit } from './align-texts.ts';
import type { Preference } from './choose-text.ts';
import { classifyVariant } from './classify-variant.ts';
import { tokenise } from './tokenise.ts';
import { joinBlocks } from '../page/article-block.ts';
import type { WitnessText } from './witness-text.ts';

/** Tokens `start` to `end` (excluded) of the text, where at least one witness differs. */
interface Unit {
  start: number;
  end: number;
}

/**
 * The apparatus: every place where a witness differs from the entry's plain
 * text, with the reading of each witness. Putting a witness's readings in the
 * lemmas' places gives its cleaned text exactly (`rebuildWitness`).
 */
export function listVariants(
  plainText: string,
  witnesses: readonly WitnessText[],
  copyText: string,
  preferences: readonly Preference[],
): Variant[] {
  const tokens = tokenise(plainText);
  const offsets = codePointOffsets(tokens);
  const editions = witnesses.map(({ siglum, blocks }) => ({
    siglum,
    edits: alignTexts(plainText, joinBlocks(blocks)),
  }));
  return findUnits(editions.flatMap(({ edits }) => edits)).map((unit, index) => {
    const lemma = tokens.slice(unit.start, unit.end).join('');
    const readings = new Map<string, string[]>();
    for (const { siglum, edits } of editions) {
      const text = readUnit(tokens, unit, edits);
      readings.set(text, [...(readings.get(text) ?? []), siglum]);
    }
    const kind = classifyVariant(lemma, [...readings.keys()]);
    return {
      id: `v${index + 1}`,
      at: [offsets[unit.start] ?? 0, offsets[unit.end] ?? 0],
      kind,
      lemma,
      reason: explainChoice(lemma, readings, copyText, witnesses.length, preferences),
      readings: [...readings].map(([text, sigla]) => ({ text, witnesses: sigla })),
    };
  });
}

/** Joins the edits of all witnesses wherever they overlap. */
function findUnits(edits: readonly Edit[]): Unit[] {
  const units: Unit[] = [];
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end } of sorted) {
    const last = units.at(-1);
    const samePoint = last && last.start === start && last.end === end;
    if (last && (samePoint || start < last.end)) last.end = Math.max(last.end, end);
    else units.push({ start, end });
  }
  return units;
}

function readUnit(tokens: readonly string[], unit: Unit, edits: readonly Edit[]): string {
  let text = '';
  let position = unit.start;
  for (const edit of edits) {
    if (!belongs(edit, unit)) continue;
    text += tokens.slice(position, edit.start).join('') + edit.text;
    position = edit.end;
  }
  return text + tokens.slice(position, unit.end).join('');
}

/** An insertion at the very edge of a unit is a unit of its own. */
function belongs(edit: Edit, unit: Unit): boolean {
  if (edit.start === edit.end && unit.start !== unit.end) {
    return edit.start > unit.start && edit.start < unit.end;
  }
  return edit.start >= unit.start && edit.end <= unit.end && (edit.start !== edit.end || edit.start === unit.start);
}

function explainChoice(
  lemma: string,
  readings: ReadonlyMap<string, readonly string[]>,
  copyText: string,
  count: number,
  preferences: readonly Preference[],
): string {
  const own = readings.get(lemma) ?? [];
  const preference = preferences.find(({ chosen, over }) => chosen === lemma && readings.has(over));
  if (preference && own.length > 0) return preference.reason;
  if (own.length * 2 > count) return `read by ${own.length} of ${count} witnesses`;
  if (own.includes(copyText)) return 'the reading of the copy-text';
  return lemma.trim() === '' ? 'spaces made regular' : 'taken in from the witness that has it';
}

function codePointOffsets(tokens: readonly string[]): number[] {
  const offsets = [0];
  for (const token of tokens) offsets.push((offsets.at(-1) ?? 0) + [...token].length);
  return offsets;
}
