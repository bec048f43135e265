import { compareCodeUnits } from './compare-code-units.ts';

/** Of each text, so many of its most telling words are kept. */
const mostTerms = 32;
/** Words that more texts have than this tell them apart too little to be looked up. */
const mostPostings = 400;
/** From this cosine on, two texts are worth showing together; only the most alike are shown. */
const leastLikeness = 0.05;

/** A text of the archive that is like another. */
interface RelatedText {
  readonly id: string;
  /** Cosine of the two texts, 0 to 1. */
  readonly likeness: number;
}

/** Finds texts that are alike by their words. */
export interface LikenessIndex {
  /** Most alike first; of equal ones, in order of their ids. @param except ids to leave out */
  findRelated(id: string, most: number, except?: ReadonlySet<string>): RelatedText[];
}

interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Collects texts one by one and keeps of each the counts of its words, then
 * weighs them by tf–idf, (1 + ln tf) · ln(1 + N / df), and lets texts be looked up by
 * cosine over an inverted index (G. Salton and C. Buckley, “Term-weighting
 * approaches in automatic text retrieval”, IP&M 24, 1988). No pair of texts is
 * compared that shares no telling word, so that the time grows with the texts.
 */
export function createLikenessIndex(): {
  add(id: string, text: string): void;
  finish(): LikenessIndex;
} {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const texts: { id: string; terms: Uint32Array; counts: Uint16Array }[] = [];

  const add = (id: string, text: string) => {
    const counts = new Map<number, number>();
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
        frequencies.push(0);
      }
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) frequencies[number] = (frequencies[number] ?? 0) + 1;
    texts.push({
      id,
      terms: Uint32Array.from(counts.keys()),
      counts: Uint16Array.from(counts.values()),
    });
  };

  const weigh = ({ terms, counts }: (typeof texts)[number]): Vector => {
    const weighed = [...terms]
      .map((term, index) => {
        const frequency = frequencies[term] ?? 0;
        // A word that no other text has leads nowhere, but it does make a text its own.
        const weight = (1 + Math.log(counts[index] ?? 1)) * Math.log(1 + texts.length / frequency);
        return { term, weight };
      })
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .filter(({ weight }) => weight > 0);
    const norm = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    const kept = weighed.filter(({ term }) => (frequencies[term] ?? 0) > 1).slice(0, mostTerms);
    return {
      terms: kept.map(({ term }) => term),
      weights: kept.map(({ weight }) => weight / norm),
    };
  };

  const finish = (): LikenessIndex => {
    const vectors = texts.map(weigh);
    const places = new Map(texts.map(({ id }, place) => [id, place]));
    const ids = texts.map(({ id }) => id);
    // The counts have done their work.
    texts.length = 0;
    numbers.clear();
    const postings = new Map<number, { place: number; weight: number }[]>();
    for (const [place, { terms, weights }] of vectors.entries()) {
      for (const [index, term] of terms.entries()) {
        const list = postings.get(term) ?? [];
        list.push({ place, weight: weights[index] ?? 0 });
        postings.set(term, list);
      }
    }
    return {
      findRelated: (id, most, except = new Set()) => {
        const own = places.get(id);
        const vector = own === undefined ? undefined : vectors[own];
        if (vector === undefined) return [];
        const scores = new Map<number, number>();
        for (const [index, term] of vector.terms.entries()) {
          const list = postings.get(term) ?? [];
          if (list.length > mostPostings) continue;
          for (const { place, weight } of list)
            scores.set(place, (scores.get(place) ?? 0) + weight * (vector.weights[index] ?? 0));
        }
        return [...scores]
          .filter(([place, likeness]) => place !== own && likeness >= leastLikeness)
          .map(([place, likeness]) => ({ id: ids[place] ?? '', likeness }))
          .filter((related) => !except.has(related.id))
          .sort((a, b) => b.likeness - a.likeness || compareCodeUnits(a.id, b.id))
          .slice(0, most);
      },
    };
  };

  return { add, finish };
}
