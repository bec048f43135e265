import { compareSigla } from '../../model/siglum.ts';
import { type ArticleBlock, blockBreak, joinBlocks } from '../page/article-block.ts';
import { countWords, isProse } from '../page/measure-text.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { areRelated } from './are-related.ts';
import { explainCopyText } from './explain-copy-text.ts';
import { findMoves } from './find-moves.ts';
import type { Verdict } from './judge-paragraphs.ts';
import { judgeWitnesses } from './judge-witnesses.ts';
import { pairBlocks } from './pair-blocks.ts';
import { countFormFaults, findQuotationStyle } from './weigh-form.ts';
import type { WitnessText } from './witness-text.ts';

/** The witness that the text follows where nothing decides otherwise, and why. */
export interface CopyText {
  readonly siglum: string;
  readonly reason: string;
}

/** What speaks for a witness as the copy-text. */
export interface Rank {
  readonly siglum: string;
  /** Words of the paragraphs that the text takes in. */
  readonly words: number;
  /** Whether it has nearly as many of them as any witness. */
  readonly isComplete: boolean;
  readonly isOriginal: boolean;
  /** Blocks that the text leaves out, that run several of another witness's into one, or stand elsewhere in others. */
  readonly strays: number;
  readonly faults: number;
  readonly captured: string;
  /** Text and form of the blocks, spaces made regular. */
  readonly text: string;
}

/** Share of the most complete witness's words from which another is complete as well. */
const nearlyAll = 0.95;
/** The same where witnesses agree on nothing, so that more words are no better. */
const half = 0.5;
/** Where no day of capture is known: after all that are. */
const unknownDay = '9999';

/** The text follows the same order in which the copy-text was chosen. */
const ranked = new WeakMap<readonly WitnessText[], readonly Rank[]>();

/**
 * Chooses among the complete witnesses the one from the original publisher;
 * of those the cleanest, the best formed, then the one captured first; last the
 * most words and the text itself decide.
 */
export function chooseCopyText(witnesses: readonly WitnessText[]): CopyText {
  const [only] = witnesses;
  if (only && witnesses.length === 1) return { siglum: only.siglum, reason: 'the only witness' };
  const [best, second] = rankWitnesses(witnesses);
  if (!best || !second) throw new Error('an entry has at least one witness');
  return { siglum: best.siglum, reason: explainCopyText(best, second) };
}

/**
 * The witnesses, the best copy-text first. Where all else is equal the text
 * itself decides and not the siglum, because sigla follow the order in which
 * captures arrived, and that must not change the entry's text.
 */
export function rankWitnesses(witnesses: readonly WitnessText[]): readonly Rank[] {
  const known = ranked.get(witnesses);
  if (known) return known;
  const judged = judgeWitnesses(witnesses);
  const regular = judged.map(({ witness }) => witness);
  const verdicts = judged.map((own) => own.verdicts);
  const style = findQuotationStyle(witnesses.map(({ blocks }) => joinBlocks(blocks)));
  const isRelated = areRelated(regular, verdicts);
  const words = regular.map(({ blocks }, index) =>
    countAllWords(isRelated ? blocks.filter((_, at) => verdicts[index]?.[at]?.isKept) : blocks),
  );
  const least = Math.max(0, ...words) * (isRelated ? nearlyAll : half);
  const ranks = regular
    .map((witness, index): Rank => {
      const { siglum, blocks, isOriginal = false, captured = unknownDay } = witness;
      const own = words[index] ?? 0;
      const isMerged = (witnesses[index]?.blocks.length ?? 0) < blocks.length;
      return {
        siglum,
        words: own,
        isComplete: own >= least,
        isOriginal,
        strays:
          countStrays(blocks, verdicts[index] ?? [], isRelated) +
          Number(isMerged) +
          countMoved(blocks, regular),
        faults: countFormFaults(joinBlocks(witnesses[index]?.blocks ?? []), style),
        captured,
        text: describeText(blocks),
      };
    })
    .sort(compareRanks);
  ranked.set(witnesses, ranks);
  return ranks;
}

function compareRanks(a: Rank, b: Rank): number {
  return (
    Number(b.isComplete) - Number(a.isComplete) ||
    (a.isComplete ? 0 : b.words - a.words) ||
    Number(b.isOriginal) - Number(a.isOriginal) ||
    a.strays - b.strays ||
    a.faults - b.faults ||
    compareText(a.captured, b.captured) ||
    b.words - a.words ||
    compareText(a.text, b.text) ||
    compareSigla(a.siglum, b.siglum)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function countAllWords(blocks: readonly ArticleBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Where witnesses say nothing of one another, lines that are no prose are what pages put around articles. */
function countStrays(
  blocks: readonly ArticleBlock[],
  verdicts: readonly Verdict[],
  isRelated: boolean,
): number {
  return isRelated
    ? verdicts.filter(({ isKept }) => !isKept).length
    : blocks.filter(({ text }) => !isProse(text)).length;
}

function countMoved(blocks: readonly ArticleBlock[], others: readonly WitnessText[]): number {
  return others.reduce((sum, other) => {
    if (other.blocks === blocks) return sum;
    const [own, theirs] = [blocks, other.blocks].map((list) => list.map(({ text }) => text));
    const pairs = pairBlocks(own ?? [], theirs ?? []);
    return sum + findMoves(own ?? [], theirs ?? [], pairs).length;
  }, 0);
}

function describeText(blocks: readonly ArticleBlock[]): string {
  const texts = blocks.map(({ text }) => regulariseSpaces(text));
  const forms = blocks.map(({ kind, depth, ordered, text: _, ...form }) => {
    const markup = Object.keys(form).length > 0 ? ` ${JSON.stringify(form)}` : '';
    return `${kind} ${depth} ${ordered}${markup}`;
  });
  return [...texts, ...forms].join(blockBreak);
}
