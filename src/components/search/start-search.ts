import { makeResult } from './make-result.ts';
import { type FilterCounts, loadPagefind, type PagefindSearch } from './pagefind.ts';
import { fillForm, readForm, showCounts } from './search-form.ts';
import {
  formatSearchState,
  isEmptyState,
  parseSearchState,
  type SearchState,
} from './search-state.ts';

interface Words {
  readonly start: string;
  readonly searching: string;
  readonly broken: string;
  readonly found: string;
  readonly none: string;
}

const pageSize = 20;
const typingPause = 250;

const form = find('search', HTMLFormElement);
const status = find('status', HTMLElement);
const list = find('results', HTMLElement);
const more = find('more', HTMLButtonElement);
const clear = find('clear', HTMLButtonElement);
const words: Words = JSON.parse(form.dataset.messages ?? '{}');

let pending: PagefindSearch['results'] = [];
/** Counts searches, so that a slow one cannot overwrite a later one. */
let latest = 0;
let timer = 0;
/** The index is many times the page: it is fetched for whoever searches, not for whoever comes by. */
let isAwake = false;

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(readForm(form), 'push');
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) go(readForm(form), 'push');
});
form.addEventListener('input', (event) => {
  if (!(event.target instanceof HTMLInputElement)) return;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => go(readForm(form), 'replace'), typingPause);
});
clear.addEventListener('click', () => {
  go({ words: '', filters: {}, sort: '' }, 'push');
  fillForm(form, parseSearchState(location.search));
  form.querySelector<HTMLInputElement>('input')?.focus();
});
more.addEventListener('click', async () => {
  const first = await showMore(latest);
  first?.querySelector('a')?.focus();
});
for (const sign of ['keydown', 'pointerdown']) form.addEventListener(sign, wake);
window.addEventListener('popstate', restore);
restore();

/** Shows how many entries each choice would find, from the first touch on. */
function wake(): void {
  if (isAwake) return;
  isAwake = true;
  void run(readForm(form));
}

function restore(): void {
  const state = parseSearchState(location.search);
  fillForm(form, state);
  void run(state);
}

/** Searches and puts the search into the address. Typing replaces the address, so that going back does not mean going through every letter. */
function go(state: SearchState, how: 'push' | 'replace'): void {
  window.clearTimeout(timer);
  const query = formatSearchState(state);
  if (query !== location.search) {
    const address = `${location.pathname}${query}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  void run(state);
}

async function run(state: SearchState): Promise<void> {
  const turn = ++latest;
  const empty = isEmptyState(state);
  clear.hidden = empty && state.sort === '';
  if (empty && !isAwake) {
    status.textContent = words.start;
    return;
  }
  isAwake = true;
  try {
    const slow = window.setTimeout(() => (status.textContent = words.searching), typingPause);
    const [found, counts] = await Promise.all([search(state), countChoices(state)]);
    window.clearTimeout(slow);
    if (turn !== latest) return;
    showCounts(form, state, { ...found.filters, ...counts });
    list.replaceChildren();
    pending = empty ? [] : found.results;
    const count = pending.length;
    await showMore(turn);
    if (turn !== latest) return;
    status.textContent = empty
      ? words.start
      : count === 0
        ? words.none
        : words.found.replace('{count}', String(count));
  } catch {
    if (turn === latest) status.textContent = words.broken;
  }
}

async function search(state: SearchState): Promise<PagefindSearch> {
  // Pagefind cannot open an index of nothing.
  if (!form.dataset.index) return { results: [], filters: {} };
  const pagefind = await loadPagefind(form.dataset.index);
  const sort =
    state.sort === ''
      ? {}
      : { sort: { [state.sort]: state.sort === 'newest' ? ('desc' as const) : ('asc' as const) } };
  return pagefind.search(state.words === '' ? null : state.words, {
    filters: state.filters,
    ...sort,
  });
}

/**
 * Numbers of entries for the filters in use: each is counted as if it were not
 * in use, so that another of its values can be chosen.
 */
async function countChoices(state: SearchState): Promise<FilterCounts> {
  const counts = Object.keys(state.filters).map(async (name) => {
    const { [name]: _, ...filters } = state.filters;
    const found = await search({ ...state, filters });
    return [name, found.filters[name] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** Shows the next results and returns the first of them. */
async function showMore(turn: number): Promise<Element | undefined> {
  const page = await Promise.all(pending.slice(0, pageSize).map((result) => result.data()));
  if (turn !== latest) return undefined;
  pending = pending.slice(pageSize);
  more.hidden = pending.length === 0;
  const items = page.map(makeResult);
  list.append(...items);
  return items[0];
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no ${id}`);
  return element;
}
