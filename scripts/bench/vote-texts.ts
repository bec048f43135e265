import { blockBreak } from '../../src/pipeline/page/article-block.ts';
import { normaliseWords } from '../../src/pipeline/page/measure-text.ts';
import { type Counts, countGrams, listTokens } from './count-grams.ts';

/** The lines that at least half of several texts have, in the order of the first that has them. */
export function voteLines(texts: readonly string[]): string {
  const lists = texts.map((text) =>
    text.split(/\n+/).filter((line) => normaliseWords(line) !== ''),
  );
  const sets = lists.map((lines) => new Set(lines.map(normaliseWords)));
  const taken = new Set<string>();
  return lists
    .flat()
    .filter((line) => {
      const key = normaliseWords(line);
      const isNew = !taken.has(key);
      taken.add(key);
      return isNew && sets.filter((set) => set.has(key)).length * 2 >= texts.length;
    })
    .join(blockBreak);
}

/** The token 4-grams that at least half of several texts have, each as often as half of them have it. */
export function voteGrams(texts: readonly string[]): Counts {
  const counts = texts.map((text) => countGrams(listTokens(text)));
  const voted = new Map<string, number>();
  for (const gram of new Set(counts.flatMap((own) => [...own.keys()]))) {
    const numbers = counts.map((own) => own.get(gram) ?? 0).sort((a, b) => b - a);
    const number = numbers[Math.ceil(texts.length / 2) - 1] ?? 0;
    if (number > 0) voted.set(gram, number);
  }
  return voted;
}
