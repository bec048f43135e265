import { shingleWords } from '../group/shingle-words.ts';
import { alignTexts, type Edit } from './align-texts.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { isWord, tokenise } from './tokenise.ts';
import { countFormFaults, findQuotationStyle, type QuotationStyle } from './weigh-form.ts';
import { type ArticleBlock, blockBreak, joinBlocks } from '../page/article-block.ts';
import type { WitnessText } from './witness-text.ts';

/** A reading that was preferred to the copy-text's, and why. */
export interface Preference {
  readonly chosen: string;
  readonly over: string;
  readonly reason: string;
}

export interface ChosenText {
  readonly blocks: readonly ArticleBlock[];
  readonly preferences: readonly Preference[];
}

/**
 * The entry's text: the copy-text, with the reading of most witnesses, then the
 * better formed one, at each place where they differ; paragraphs that only
 * another witness has are taken in where they stand there. Spaces are made
 * regular throughout.
 */
export function chooseText(witnesses: readonly WitnessText[], copyText: string): ChosenText {
  const base = witnesses.find(({ siglum }) => siglum === copyText);
  if (!base) throw new Error(`no witness ${copyText}`);
  const others = witnesses.filter((witness) => witness !== base);
  const style = findQuotationStyle(witnesses.map(({ blocks }) => joinBlocks(blocks)));
  const preferences: Preference[] = [];
  const regular = regulariseBlocks(base.blocks);
  const readings = others.map((other) => ({
    edits: alignTexts(joinBlocks(regular), joinBlocks(regulariseBlocks(other.blocks))),
  }));
  const blocks = replaceReadings(regular, readings, style, preferences);
  return { blocks: others.reduce((text, other) => adoptParagraphs(text, other), blocks), preferences };
}

function regulariseBlocks(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  return blocks
    .map((block) => ({ ...block, text: regulariseSpaces(block.text) }))
    .filter(({ text }) => text !== '');
}

/** Applies the preferred readings inside blocks; block breaks stay as the copy-text has them. */
function replaceReadings(
  blocks: readonly ArticleBlock[],
  others: readonly { readonly edits: readonly Edit[] }[],
  style: QuotationStyle,
  preferences: Preference[],
): ArticleBlock[] {
  let token = 0;
  return blocks.map((block) => {
    const tokens = tokenise(block.text);
    const start = token;
    const end = start + tokens.length;
    token = end + 1;
    const inside = (edit: Edit) =>
      edit.start >= start && edit.end <= end && !edit.text.includes(blockBreak);
    const places = new Map<string, Edit[]>();
    for (const { edits } of others) {
      for (const edit of edits.filter(inside)) {
        const key = `${edit.start} ${edit.end}`;
        places.set(key, [...(places.get(key) ?? []), edit]);
      }
    }
    let text = block.text;
    let shift = 0;
    let reached = start;
    const offsets = tokenOffsets(tokens);
    for (const edits of [...places.values()].sort(byPlace)) {
      const [edit] = edits;
      if (!edit || edit.start < reached) continue;
      const from = (offsets[edit.start - start] ?? 0) + shift;
      const over = tokens.slice(edit.start - start, edit.end - start).join('');
      const choice = preferReading(text, from, over, edits, others.length + 1, style);
      if (!choice) continue;
      text = text.slice(0, from) + choice.chosen + text.slice(from + over.length);
      shift += choice.chosen.length - over.length;
      reached = edit.end;
      preferences.push(choice);
    }
    return { ...block, text };
  });
}

function preferReading(
  text: string,
  from: number,
  over: string,
  edits: readonly Edit[],
  witnesses: number,
  style: QuotationStyle,
): Preference | undefined {
  const counts = new Map<string, number>();
  for (const { text: reading } of edits) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const [chosen, votes] = ranked[0] ?? ['', 0];
  const remaining = witnesses - edits.length;
  if (votes > remaining) {
    return { chosen, over, reason: `read by ${votes} of ${witnesses} witnesses` };
  }
  if (votes < remaining || hasOtherWords(over, chosen)) return undefined;
  const faults = countFormFaults(text, style);
  const replaced = text.slice(0, from) + chosen + text.slice(from + over.length);
  return countFormFaults(replaced, style) < faults
    ? { chosen, over, reason: 'the better formed reading' }
    : undefined;
}

/** Form may decide between marks and spaces, never between words. */
function hasOtherWords(a: string, b: string): boolean {
  const words = (text: string) => tokenise(text).filter(isWord).join(' ').toLowerCase();
  return words(a) !== words(b);
}

/** Takes in the paragraphs that only `other` has, after the one they follow there. */
function adoptParagraphs(blocks: readonly ArticleBlock[], other: WitnessText): ArticleBlock[] {
  const known = new Set(shingleWords(joinBlocks(blocks)));
  const merged = [...blocks];
  let position = 0;
  for (const block of regulariseBlocks(other.blocks)) {
    const shingles = shingleWords(block.text);
    let shared = 0;
    for (const hash of shingles) if (known.has(hash)) shared++;
    const exact = merged.findIndex(({ text }, index) => index >= position && isLike(text, block.text));
    if (exact !== -1) position = exact + 1;
    else if (shingles.length > 3 && shared < shingles.length * 0.2) {
      merged.splice(position, 0, block);
      position++;
    }
  }
  return merged;
}

function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  const shingles = new Set(shingleWords(a));
  const others = shingleWords(b);
  let shared = 0;
  for (const hash of others) if (shingles.has(hash)) shared++;
  return shared > 0.5 * Math.min(shingles.size, others.length);
}

function tokenOffsets(tokens: readonly string[]): number[] {
  const offsets = [0];
  for (const token of tokens) offsets.push((offsets.at(-1) ?? 0) + token.length);
  return offsets;
}

function byPlace([a]: readonly Edit[], [b]: readonly Edit[]): number {
  return (a?.start ?? 0) - (b?.start ?? 0) || (a?.end ?? 0) - (b?.end ?? 0);
}
