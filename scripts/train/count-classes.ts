import { listClassWords } from '../../src/pipeline/clean/judge/add-markup.ts';
import type { TrainingPage } from './read-training-pages.ts';

/** Pages on which a word must stand, and the greatest log-odds. */
const leastPages = 4;
const greatest = 4;
/** Shorter lines say little about their class. */
const fewestWords = 3;

/** Log-odds of class words as the weights file holds them: pages on which a word stands around the article's lines, against pages where it stands around others. */
export function countClasses(pages: readonly TrainingPage[]): string[] {
  const counts = new Map<string, { inside: number; outside: number }>();
  for (const page of pages) {
    const places = new Map<string, number>();
    for (const [index, { text, markup }] of page.lines.entries()) {
      if (text.split(' ').length < fewestWords) continue;
      const place = page.labels[index] ? 1 : 2;
      for (const word of new Set((markup?.classes ?? []).flatMap(listClassWords)))
        places.set(word, (places.get(word) ?? 0) | place);
    }
    for (const [word, place] of places) {
      const count = counts.get(word) ?? { inside: 0, outside: 0 };
      if (place & 1) count.inside++;
      if (place & 2) count.outside++;
      counts.set(word, count);
    }
  }
  return [...counts]
    .filter(([, { inside, outside }]) => Math.max(inside, outside) >= leastPages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { inside, outside }]) => {
      const odds = Math.log((inside + 0.5) / (outside + 0.5));
      return `${word} ${Math.round(16 * Math.max(-greatest, Math.min(greatest, odds)))}`;
    });
}
