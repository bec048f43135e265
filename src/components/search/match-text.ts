import type { Pagefind, PagefindHit } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';

/** Entries that have the words, by name of fragment, the best match first. */
export type TextMatches = ReadonlyMap<string, PagefindHit>;

/**
 * Asks the index for each part of a query, since it takes a query either as
 * words or as one phrase: entries with all words and every phrase, without those
 * that have an excluded one. What is only excluded is excluded from all entries.
 */
export async function matchText(
  pagefind: Pick<Pagefind, 'search'>,
  typed: string,
): Promise<TextMatches> {
  const { words, phrases, excluded } = parseQuery(typed);
  const ask = async (query: string | null) =>
    new Map((await pagefind.search(query)).results.map((hit) => [hit.id, hit]));
  const quote = (phrase: string) => `"${phrase}"`;
  const asked = [...(words === '' ? [] : [words]), ...phrases.map(quote)];
  if (asked.length === 0 && excluded.length === 0) return new Map();
  const [first, ...further] = await Promise.all((asked.length > 0 ? asked : [null]).map(ask));
  const without = await Promise.all(excluded.map((phrase) => ask(quote(phrase))));
  const kept = [...(first ?? [])].filter(
    ([id]) => further.every((own) => own.has(id)) && !without.some((own) => own.has(id)),
  );
  return new Map(kept);
}
