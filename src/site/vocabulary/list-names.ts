import { compareCodeUnits } from '../compare-code-units.ts';
import type { TagRecord } from '../library.ts';

/** What a concept is called. */
export interface ConceptNames {
  readonly name: string;
  /** Of the name. */
  readonly language: string;
  /** Languages with the names in them, each form once, in the order of the languages. */
  readonly others: readonly (readonly [string, string])[];
}

/**
 * The names of a tag, first the one in a language, or in English where it has
 * none. Languages that write a name alike show it once.
 */
export function listNames({ concept, name }: TagRecord, language: string): ConceptNames {
  const labels = concept?.label ?? {};
  const own = labels[language] === undefined ? 'en' : language;
  const first = labels[own] ?? name;
  const met = new Set([first]);
  const others = Object.entries(labels)
    .sort(([left], [right]) => compareCodeUnits(left, right))
    .flatMap(([code, word]) => {
      if (word === undefined || met.has(word)) return [];
      met.add(word);
      return [[code, word] as const];
    });
  return { name: first, language: own, others };
}
