import type { SearchTable } from '../../site/search-table.ts';
import { belongsTo, nameValue } from './list-facets.ts';
import { makeElement } from './make-element.ts';
import { type ChoiceKey, choiceKeys, markChoice, type SearchState } from './search-state.ts';
import { fillPhrase, type SearchWords } from './search-words.ts';

const tagFacets = ['topic', 'place', 'person', 'organisation', 'undescribed'] as const;

/** Lists what the search is narrowed to, each with a button that takes it away. */
export function showActive(
  list: HTMLElement,
  state: SearchState,
  table: SearchTable,
  words: SearchWords,
  go: (state: SearchState) => void,
): void {
  const items: HTMLElement[] = [];
  const add = (text: string, next: SearchState) => {
    const label = fillPhrase(words.remove, { name: text });
    const cross = makeElement('span', { 'aria-hidden': 'true' }, '×');
    const name = makeElement('span', { dir: 'auto' }, text);
    const button = makeElement('button', { type: 'button', 'aria-label': label }, name, cross);
    button.addEventListener('click', () => go(next));
    items.push(makeElement('li', {}, button));
  };
  const nameOf = (key: ChoiceKey, id: string) => {
    const facet = key === 'tag' ? tagFacets.find((own) => belongsTo(id, own, table)) : key;
    return nameValue(facet ?? 'undescribed', id, table, words);
  };
  for (const key of choiceKeys) {
    for (const id of state.chosen[key] ?? [])
      add(nameOf(key, id), markChoice(state, key, id, undefined));
    for (const id of state.excluded[key] ?? [])
      add(
        fillPhrase(words.excluded, { name: nameOf(key, id) }),
        markChoice(state, key, id, undefined),
      );
  }
  if (state.from !== '') add(`${words.from} ${state.from}`, { ...state, from: '' });
  if (state.to !== '') add(`${words.to} ${state.to}`, { ...state, to: '' });
  list.replaceChildren(...items);
}
