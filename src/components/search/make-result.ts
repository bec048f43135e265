import { namesMark } from '../../site/names-mark.ts';
import { findDotlessPlaces } from './find-dotless-places.ts';
import { findMatchedWords } from './find-matched-words.ts';
import { makeElement } from './make-element.ts';
import { makeExcerpt } from './make-excerpt.ts';
import type { PagefindResult } from './pagefind.ts';
import { fillPhrase, type SearchWords } from './search-words.ts';

/** A result as a list item, in the shape of the site's other lists of entries. */
export function makeResult(result: PagefindResult, words: SearchWords): HTMLLIElement {
  const { meta, url, content } = result;
  const locations = [...result.locations, ...findDotlessPlaces(content, result.locations)];
  const language: Record<string, string> = meta.language ? { lang: meta.language } : {};
  const { pieces: text, name } = makeExcerpt(content, locations);
  const pieces = text.map((piece) =>
    piece.found ? makeElement('mark', {}, piece.text) : piece.text,
  );
  const link = makeElement(
    'a',
    { href: addHighlight({ ...result, locations }) },
    meta.title ?? url,
  );
  const facts = makeElement(
    'p',
    { class: 'entry-list-facts' },
    makeElement('span', {}, meta.publisher ?? ''),
  );
  if (name) facts.append(makeElement('span', {}, fillPhrase(words.otherName, { name })));
  const body = makeElement(
    'div',
    {},
    makeElement('h3', { class: 'entry-list-title', dir: 'auto', ...language }, link),
    facts,
    makeElement(
      'p',
      { class: 'entry-list-excerpt', dir: 'auto', ...language },
      ...pieces,
      '\u00a0…',
    ),
  );
  return makeElement(
    'li',
    {},
    makeElement('p', { class: 'entry-list-date' }, meta.date ?? ''),
    body,
  );
}

/** Names behind the text are not on the page, so that they cannot be marked there. */
function addHighlight({ url, content, locations }: PagefindResult): string {
  const own = content.split(namesMark, 1)[0] ?? '';
  const matched = findMatchedWords(own, locations);
  const query = new URLSearchParams(matched.map((word) => ['highlight', word])).toString();
  return query === '' ? url : `${url}?${query}`;
}
