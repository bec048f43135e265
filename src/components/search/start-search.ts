import type { SearchRow, SearchTable } from '../../site/search-table.ts';
import { listFacets } from './list-facets.ts';
import { loadTable } from './load-table.ts';
import { makeElement } from './make-element.ts';
import { makeResult } from './make-result.ts';
import { matchText } from './match-text.ts';
import { type Narrowed, narrowEntries } from './narrow-entries.ts';
import { loadPagefind, type PagefindHit } from './pagefind.ts';
import { rankEntries } from './rank-entries.ts';
import {
  type ChoiceKey,
  emptyState,
  formatSearchState,
  isEmptyState,
  markChoice,
  parseSearchState,
  type SearchState,
} from './search-state.ts';
import { fillPhrase, type SearchWords } from './search-words.ts';
import { showActive } from './show-active.ts';
import { showFacets } from './show-facets.ts';
import { suggestWords } from './suggest-words.ts';

const pageSize = 20;
const typingPause = 120;
const slowness = 250;
const noTable: SearchTable = { publishers: [], languages: [], tags: [], entries: [] };

const form = find('search', HTMLFormElement);
const field = find('q', HTMLInputElement);
const from = find('from', HTMLInputElement);
const to = find('to', HTMLInputElement);
const sort = find('sort', HTMLSelectElement);
const panel = find('facets', HTMLElement);
const status = find('status', HTMLElement);
const active = find('active', HTMLElement);
const activeList = find('active-list', HTMLElement);
const list = find('results', HTMLElement);
const more = find('more', HTMLButtonElement);
const words: SearchWords = JSON.parse(form.dataset.messages ?? '{}');

let state = emptyState;
let pending: readonly SearchRow[] = [];
/** Every entry of the index, or those that have the words. */
let hits: ReadonlyMap<string, PagefindHit> = new Map();
/** Counts searches, so that a slow one cannot overwrite a later one. */
let latest = 0;
let timer = 0;
/** The table of a large archive is many times the page: it is fetched for whoever searches, not for whoever comes by. */
let isAwake = form.dataset.eager !== undefined;

form.hidden = false;
find('narrow', HTMLDetailsElement).open = window.matchMedia('(min-width: 60rem)').matches;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, words: field.value.trim() }, 'push');
});
field.addEventListener('input', () => {
  window.clearTimeout(timer);
  timer = window.setTimeout(
    () => go({ ...state, words: field.value.trim() }, 'replace'),
    typingPause,
  );
});
for (const input of [from, to])
  input.addEventListener('change', () => go({ ...state, from: from.value, to: to.value }, 'push'));
sort.addEventListener('change', () => {
  go({ ...state, sort: sort.value as SearchState['sort'] }, 'push');
});
panel.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLInputElement)) return;
  mark(event.target, event.target.checked ? 'chosen' : undefined);
});
panel.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('.facet-not') : null;
  if (!(button instanceof HTMLButtonElement)) return;
  mark(button, button.getAttribute('aria-pressed') === 'true' ? undefined : 'excluded');
});
find('clear', HTMLButtonElement).addEventListener('click', () => {
  go({ ...emptyState, words: state.words, sort: state.sort }, 'push');
  field.focus();
});
more.addEventListener('click', async () => {
  const first = await showMore(latest);
  first?.querySelector('a')?.focus();
});
for (const sign of ['keydown', 'pointerdown', 'pointerover', 'focusin'])
  form.addEventListener(sign, wake);
window.addEventListener('popstate', restore);
restore();

/** Shows the facets, from the first touch on. */
function wake(): void {
  if (isAwake) return;
  isAwake = true;
  void run();
}

function restore(): void {
  state = parseSearchState(location.search);
  fillForm();
  void run();
}

function fillForm(): void {
  // While someone types, the field says more than the search does.
  if (field.value.trim() !== state.words) field.value = state.words;
  from.value = state.from;
  to.value = state.to;
  sort.value = state.sort;
}

function mark({ dataset }: HTMLElement, how: 'chosen' | 'excluded' | undefined): void {
  go(markChoice(state, dataset.key as ChoiceKey, dataset.value ?? '', how), 'push');
}

/** Searches and puts the search into the address. Typing replaces the address, so that going back does not mean going through every letter. */
function go(next: SearchState, how: 'push' | 'replace'): void {
  window.clearTimeout(timer);
  state = next;
  fillForm();
  const query = formatSearchState(state);
  if (query !== location.search) {
    const address = `${location.pathname}${query}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  void run();
}

async function run(): Promise<void> {
  const turn = ++latest;
  const isEmpty = isEmptyState(state);
  isAwake ||= !isEmpty;
  if (!isAwake) {
    status.textContent = words.start;
    return;
  }
  const slow = window.setTimeout(() => {
    status.textContent = words.searching;
  }, slowness);
  try {
    const asked = state;
    const [table, found] = await Promise.all([readTable(), findMatches(asked.words)]);
    if (turn !== latest) return;
    const matches = asked.words === '' ? undefined : new Set(found.keys());
    const narrowed = narrowEntries(table, asked, matches);
    showChoices(asked, table, narrowed);
    const ranks = matches && new Map([...found.keys()].map((id, place) => [id, place]));
    hits = found;
    pending = isEmpty ? [] : rankEntries(narrowed.found, asked.sort, ranks);
    const count = pending.length;
    await showMore(turn, true);
    if (turn !== latest) return;
    status.textContent = isEmpty
      ? words.start
      : count === 0
        ? words.none
        : fillPhrase(words.found, { count: `${count}` });
    if (!isEmpty && count === 0) suggest(asked, table);
  } catch {
    if (turn === latest) status.textContent = words.broken;
  } finally {
    window.clearTimeout(slow);
  }
}

/** Offers the same search for names that are spelt almost so. */
function suggest(asked: SearchState, { publishers, tags }: SearchTable): void {
  const names = [...publishers, ...tags].flatMap(([id, name]) => [name, id]);
  const suggested = suggestWords(asked.words, names);
  if (suggested === undefined) return;
  const address = `${location.pathname}${formatSearchState({ ...asked, words: suggested })}`;
  const [before = '', after = ''] = words.suggestion.split('{words}');
  const link = makeElement('a', { href: address, dir: 'auto' }, suggested);
  status.append(' ', before, link, after);
}

function showChoices(asked: SearchState, table: SearchTable, narrowed: Narrowed): void {
  showFacets(panel, listFacets(table, narrowed, asked, words), words);
  active.hidden = isEmptyState({ ...asked, words: '' });
  showActive(activeList, asked, table, words, (next) => {
    go(next, 'push');
    field.focus();
  });
}

/** Pagefind cannot open an index of nothing, so that an empty archive has none. */
async function readTable(): Promise<SearchTable> {
  return form.dataset.table ? loadTable(form.dataset.table) : noTable;
}

/** The entries that have the words; all of them where there are none. */
async function findMatches(typed: string): Promise<ReadonlyMap<string, PagefindHit>> {
  if (!form.dataset.index || isEmptyState(state)) return new Map();
  const pagefind = await loadPagefind(form.dataset.index);
  if (typed !== '') return matchText(pagefind, typed);
  return new Map((await pagefind.search(null)).results.map((hit) => [hit.id, hit]));
}

/** Shows the next results and returns the first of them. */
async function showMore(turn: number, anew = false): Promise<Element | undefined> {
  const rows = pending.slice(0, pageSize).flatMap(([fragment]) => hits.get(fragment) ?? []);
  const page = await Promise.all(rows.map((hit) => hit.data()));
  if (turn !== latest) return undefined;
  pending = pending.slice(pageSize);
  more.hidden = pending.length === 0;
  const items = page.map((result) => makeResult(result, words));
  if (anew) replaceResults(items);
  else list.append(...items);
  return items[0];
}

/** Puts new results in place of the others; a result that had the focus and is there again keeps it. */
function replaceResults(items: readonly HTMLElement[]): void {
  const focused = list.contains(document.activeElement)
    ? document.activeElement?.getAttribute('href')
    : undefined;
  list.replaceChildren(...items);
  if (!focused) return;
  const links = [...list.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no ${id}`);
  return element;
}
