import { visit } from 'unist-util-visit';
import { parseArticle } from '../model/article-text.ts';

/** The captions that the article does not show with a picture already. */
export function listLooseCaptions(markdown: string, captions: readonly string[]): string[] {
  if (captions.length === 0) return [];
  const shown = new Set<string>();
  visit(parseArticle(markdown), 'image', ({ title }) => void shown.add(title ?? ''));
  return captions.filter((caption) => !shown.has(caption));
}
