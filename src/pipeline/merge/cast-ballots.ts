import { normaliseWords } from '../page/measure-text.ts';
import { coverParagraphs } from './cover-paragraphs.ts';
import { indexLines } from './find-line.ts';
import { sumWeights, weighVoices } from './weigh-voices.ts';
import type { WitnessText } from './witness-text.ts';

/** What the witnesses say to one paragraph by having it or not. */
export interface Ballot {
  readonly text: string;
  readonly isDoubtful: boolean;
  /** Whether paragraphs that another witness has stand before it and after it. */
  readonly isInside: boolean;
  readonly holders: readonly number[];
  /** Weight of the witnesses that have it, and of those that could but do not. */
  readonly held: number;
  readonly lacked: number;
  /** Weight of those among the latter whose capture shows it, so that only cleaning left it out. */
  readonly removed: number;
  /** Mean log-odds that it is the article's, over the captures that show it. */
  readonly odds: number;
}

/** The usual chance of a paragraph that cleaning keeps, and keeps with doubt: for captures that are not judged line by line. */
const usualChance = { sure: 0.96, doubtful: 0.45 };
/** No line is surer than this: one capture must not outweigh the others. */
const surest = 0.997;

/** A ballot on each paragraph of each witness, blocks regular; a witness that breaks off has no voice about what follows. */
export function castBallots(witnesses: readonly WitnessText[]): Ballot[][] {
  const coverages = witnesses.map(({ blocks }) => coverParagraphs(blocks));
  const words = witnesses.map(({ blocks }) => blocks.map(({ text }) => normaliseWords(text)));
  const finders = witnesses.map(({ lines }) => indexLines(lines ?? []));
  const ends = witnesses.map(({ lastLine }, index) =>
    lastLine === undefined ? (words[index]?.at(-1) ?? '') : normaliseWords(lastLine),
  );
  return witnesses.map(({ blocks, doubtful }, own) => {
    const has = blocks.map(({ text }) =>
      coverages.map((cover, other) => other === own || cover(text)),
    );
    const firsts = witnesses.map((_, other) => has.findIndex((row) => row[other]));
    const lasts = witnesses.map((_, other) => has.findLastIndex((row) => row[other]));
    const isShared = (row: readonly boolean[]) => row.some((has, other) => has && other !== own);
    const [begun, done] = [has.findIndex(isShared), has.findLastIndex(isShared)];
    return blocks.map(({ text }, index): Ballot => {
      const all = [...witnesses.keys()];
      const holders = all.filter((other) => has[index]?.[other]);
      const shown = finders.map((find) => find(text)?.chance);
      const isDoubtful = doubtful?.has(index) ?? false;
      const chances = shown.filter((chance) => chance !== undefined);
      if (chances.length === 0) {
        chances.push(isDoubtful ? usualChance.doubtful : usualChance.sure);
      }
      const voices = all.filter((other) => {
        if (has[index]?.[other] || shown[other] !== undefined) return true;
        const last = lasts[other] ?? -1;
        if (last === -1) return true;
        if (index > last) return !isCutOff(ends[other] ?? '', words[own] ?? []);
        return index >= (firsts[other] ?? 0) || !isBegun(words[other]?.[0] ?? '', words[own] ?? []);
      });
      const weights = weighVoices(voices.map((other) => witnesses[other]?.source));
      const weigh = (which: (other: number) => boolean) =>
        sumWeights(weights.filter((_, at) => which(voices[at] ?? -1)));
      return {
        text,
        isInside: begun !== -1 && index > begun && index < done,
        isDoubtful,
        holders,
        held: weigh((other) => holders.includes(other)),
        lacked: weigh((other) => !holders.includes(other)),
        removed: weigh((other) => !holders.includes(other) && shown[other] !== undefined),
        odds: chances.reduce((sum, chance) => sum + findOdds(chance), 0) / chances.length,
      };
    });
  });
}

function findOdds(chance: number): number {
  const bounded = Math.min(surest, Math.max(1 - surest, chance));
  return Math.log(bounded / (1 - bounded));
}

/** Whether the last words of a text stand at the beginning of a paragraph that goes on elsewhere. */
function isCutOff(last: string, paragraphs: readonly string[]): boolean {
  return last !== '' && paragraphs.some((own) => own.length > last.length && own.startsWith(last));
}

/** Whether the first words of a text stand at the end of a paragraph that begins earlier elsewhere. */
function isBegun(first: string, paragraphs: readonly string[]): boolean {
  return first !== '' && paragraphs.some((own) => own.length > first.length && own.endsWith(first));
}
