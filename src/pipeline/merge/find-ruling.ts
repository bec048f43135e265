import { blockBreak } from '../page/article-block.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';

/** A paragraph that not all witnesses have, and why the text has it or not. */
export interface Ruling {
  readonly text: string;
  readonly isKept: boolean;
  readonly reason: string;
}

/** Why paragraphs that a lemma has, or that it lacks and some reading has, were kept or left out. */
export function findRuling(
  lemma: string,
  readings: readonly string[],
  rulings: ReadonlyMap<string, Ruling>,
): string | undefined {
  const kept = listParagraphs(lemma).flatMap((text) => rulings.get(text) ?? []);
  const own = kept.find(({ isKept }) => isKept);
  if (own) return own.reason;
  if (lemma.trim() !== '') return undefined;
  return readings
    .flatMap(listParagraphs)
    .flatMap((text) => rulings.get(text) ?? [])
    .find(({ isKept }) => !isKept)?.reason;
}

/** Rulings by the paragraph as the entry would print it. */
export function indexRulings(rulings: readonly Ruling[]): Map<string, Ruling> {
  return new Map(rulings.map((ruling) => [regulariseSpaces(ruling.text), ruling]));
}

function listParagraphs(text: string): string[] {
  return text
    .split(blockBreak)
    .map(regulariseSpaces)
    .filter((own) => own !== '');
}
