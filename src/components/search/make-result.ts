import { findMatchedWords } from './find-matched-words.ts';
import type { PagefindResult } from './pagefind.ts';
import { readExcerpt } from './read-excerpt.ts';

/** A result as a list item, in the shape of the site's other lists of entries. */
export function makeResult(result: PagefindResult): HTMLLIElement {
  const link = document.createElement('a');
  link.href = addHighlight(result);
  link.textContent = result.meta.title ?? result.url;
  const excerpt = document.createElement('p');
  excerpt.className = 'entry-list-excerpt';
  excerpt.dir = 'auto';
  excerpt.append(
    ...readExcerpt(result.excerpt).map(({ text, found }) =>
      found ? makeElement('mark', '', text) : text,
    ),
    '\u00a0…',
  );
  const title = makeElement('h3', 'entry-list-title');
  title.dir = 'auto';
  title.append(link);
  const body = document.createElement('div');
  body.append(title, makeElement('p', 'entry-list-facts', result.meta.publisher ?? ''), excerpt);
  const item = document.createElement('li');
  item.append(makeElement('p', 'entry-list-date', result.meta.date ?? ''), body);
  return item;
}

function addHighlight(result: PagefindResult): string {
  const words = findMatchedWords(result.content, result.locations);
  const query = new URLSearchParams(words.map((word) => ['highlight', word])).toString();
  return query === '' ? result.url : `${result.url}?${query}`;
}

function makeElement(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
