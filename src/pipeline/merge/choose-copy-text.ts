import { compareSigla } from '../../model/siglum.ts';
import { type ArticleBlock, blockBreak, joinBlocks } from '../page/article-block.ts';
import { findWords } from '../page/measure-text.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { countFormFaults, findQuotationStyle } from './weigh-form.ts';
import type { WitnessText } from './witness-text.ts';

/** The witness that the text follows where nothing decides otherwise, and why. */
export interface CopyText {
  readonly siglum: string;
  readonly reason: string;
}

interface Rank {
  readonly siglum: string;
  readonly words: number;
  readonly faults: number;
  /** Text and form of the blocks, spaces made regular. */
  readonly text: string;
}

/** Chooses the most complete witness; of those, the one with the fewest faults of form; then by the text. */
export function chooseCopyText(witnesses: readonly WitnessText[]): CopyText {
  const [best, second] = rankWitnesses(witnesses);
  if (!best) throw new Error('an entry has at least one witness');
  if (!second) return { siglum: best.siglum, reason: 'the only witness' };
  if (best.words > second.words) {
    return {
      siglum: best.siglum,
      reason: `the most complete: ${best.words} words, ${second.siglum} has ${second.words}`,
    };
  }
  if (best.faults < second.faults) {
    return {
      siglum: best.siglum,
      reason: `as complete as ${second.siglum}, with fewer faults of form (${best.faults}, ${second.siglum} has ${second.faults})`,
    };
  }
  const reason =
    best.text === second.text
      ? 'first of equally complete witnesses'
      : 'equally complete and well formed; chosen by its text, so that the order of arrival does not matter';
  return { siglum: best.siglum, reason };
}

/**
 * The witnesses, most complete and best formed first. Where those are equal the
 * text itself decides and not the siglum, because sigla follow the order in which
 * captures arrived, and that must not change the entry's text.
 */
export function rankWitnesses(witnesses: readonly WitnessText[]): Rank[] {
  const texts = witnesses.map(({ blocks }) => joinBlocks(blocks));
  const style = findQuotationStyle(texts);
  return witnesses
    .map(({ siglum, blocks }, index): Rank => {
      const text = texts[index] ?? '';
      const faults = countFormFaults(text, style);
      return { siglum, words: findWords(text).length, faults, text: describeText(blocks) };
    })
    .sort(
      (a, b) =>
        b.words - a.words ||
        a.faults - b.faults ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : compareSigla(a.siglum, b.siglum)),
    );
}

function describeText(blocks: readonly ArticleBlock[]): string {
  const texts = blocks.map(({ text }) => regulariseSpaces(text));
  const forms = blocks.map(({ kind, depth, ordered, text: _, ...form }) => {
    const markup = Object.keys(form).length > 0 ? ` ${JSON.stringify(form)}` : '';
    return `${kind} ${depth} ${ordered}${markup}`;
  });
  return [...texts, ...forms].join(blockBreak);
}
