/** What is searched for: exactly what the page's address says. */
export interface SearchState {
  readonly words: string;
  /** Chosen value by filter; filters without a choice are absent. */
  readonly filters: Readonly<Record<string, string>>;
  /** Empty for the order of relevance. */
  readonly sort: '' | 'newest' | 'oldest';
}

export const filterNames = ['publisher', 'year', 'type', 'tag'] as const;

/** Reads the query part of an address. */
export function parseSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort');
  const filters = filterNames.flatMap((name): [string, string][] => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    words: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(filters),
    sort: sort === 'newest' || sort === 'oldest' ? sort : '',
  };
}

/** Writes the query part of an address, with its question mark; empty where nothing is searched for. */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.words !== '') parameters.set('q', state.words);
  for (const name of filterNames) {
    const value = state.filters[name];
    if (value) parameters.set(name, value);
  }
  if (state.sort !== '') parameters.set('sort', state.sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether there is anything to search for. */
export function isEmptyState(state: SearchState): boolean {
  return state.words === '' && Object.keys(state.filters).length === 0;
}
