import { listLabels } from '../model/concept.ts';
import { foldDotless } from './fold-dotless.ts';
import type { EntrySummary, Library } from './library.ts';

/**
 * Other forms under which an entry is to be found: the labels of its tags in
 * every language, their alternatives and misprints, and the words with a dotless
 * ı as they are spelt without it, since İ, I, ı and i meet there (the index
 * itself folds case and other diacritics).
 */
export function listSearchNames(entry: EntrySummary, text: string, library: Library): string {
  const labels = entry.tags.flatMap((id) => {
    const concept = library.tags.get(id)?.concept;
    return concept === undefined ? [] : listLabels(concept);
  });
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const dotless = words.filter((word) => word.includes('ı')).map(foldDotless);
  return [...new Set([...labels, ...dotless])].join(' · ');
}
