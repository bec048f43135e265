import { isSubstitute } from './is-substitute.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';

/** Entries that have the words, by name of fragment, the best match first. */
export type TextMatches = ReadonlyMap<string, PagefindHit>;

/**
 * Asks the index for each part of a query, since it takes a query either as
 * words or as one phrase: entries with all words and every phrase, without those
 * that have an excluded one. What is only excluded is excluded from all entries.
 * A word that no text has finds nothing.
 */
export async function matchText(
  pagefind: Pick<Pagefind, 'search'>,
  typed: string,
): Promise<TextMatches> {
  const { words, phrases, excluded } = parseQuery(typed);
  const ask = async (query: string | null): Promise<TextMatches> =>
    new Map((await pagefind.search(query)).results.map((hit) => [hit.id, hit]));
  const quote = (phrase: string) => `"${phrase}"`;
  const asked = [...(words === '' ? [] : [words]), ...phrases.map(quote)];
  if (asked.length === 0 && excluded.length === 0) return new Map();
  const finding = (asked.length > 0 ? asked : [null]).map(ask);
  const [[first, ...further], without, lacking] = await Promise.all([
    Promise.all(finding),
    Promise.all(excluded.map((phrase) => ask(quote(phrase)))),
    Promise.all(
      words.split(' ').map(async (word) => {
        const alone = word === words ? finding[0] : ask(word);
        return word !== '' && isLacking(word, await alone);
      }),
    ),
  ]);
  if (lacking.includes(true)) return new Map();
  const kept = [...(first ?? [])].filter(
    ([id]) => further.every((own) => own.has(id)) && !without.some((own) => own.has(id)),
  );
  return new Map(kept);
}

/** Whether the index answered a word with another; one entry shows it, since it does so for all or for none. */
async function isLacking(word: string, found: TextMatches | undefined): Promise<boolean> {
  const [hit] = found?.values() ?? [];
  return hit !== undefined && isSubstitute(word, await hit.data());
}
