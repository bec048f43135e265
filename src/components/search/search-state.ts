/** What is searched for: exactly what the page's address says. */
export interface SearchState {
  /** As typed: words, phrases in quotation marks, and both with a minus to exclude them. */
  readonly words: string;
  /** Chosen values by key: any one of them will do. Keys without a choice are absent. */
  readonly chosen: Choices;
  /** Excluded values by key. */
  readonly excluded: Choices;
  /** First and last day of publication, `2022-09-19`; empty where there is no bound. */
  readonly from: string;
  readonly to: string;
  /** Empty for the order of relevance. */
  readonly sort: '' | 'newest' | 'oldest';
}

export type ChoiceKey = (typeof choiceKeys)[number];
export type Choices = Readonly<Partial<Record<ChoiceKey, readonly string[]>>>;

/** Keys by which addresses name choices; tags of all types share one. */
export const choiceKeys = ['publisher', 'language', 'year', 'month', 'tag'] as const;

export const emptyState: SearchState = {
  words: '',
  chosen: {},
  excluded: {},
  from: '',
  to: '',
  sort: '',
};

/** Reads the query part of an address. */
export function parseSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const readDay = (name: string) => {
    const value = parameters.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  };
  const readChoices = (prefix: string): Choices => {
    const entries = choiceKeys.flatMap((key) => {
      const values = new Set(parameters.getAll(prefix + key).filter((value) => value !== ''));
      return values.size > 0 ? [[key, [...values].sort()]] : [];
    });
    return Object.fromEntries(entries);
  };
  const sort = parameters.get('sort');
  return {
    words: parameters.get('q')?.trim() ?? '',
    chosen: readChoices(''),
    excluded: readChoices('not-'),
    from: readDay('from'),
    to: readDay('to'),
    sort: sort === 'newest' || sort === 'oldest' ? sort : '',
  };
}

/** Writes the query part of an address, with its question mark; empty where nothing is searched for. */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.words !== '') parameters.set('q', state.words);
  for (const key of choiceKeys) {
    for (const value of state.chosen[key] ?? []) parameters.append(key, value);
    for (const value of state.excluded[key] ?? []) parameters.append(`not-${key}`, value);
  }
  if (state.from !== '') parameters.set('from', state.from);
  if (state.to !== '') parameters.set('to', state.to);
  if (state.sort !== '') parameters.set('sort', state.sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether there is nothing to search for. */
export function isEmptyState({ words, chosen, excluded, from, to }: SearchState): boolean {
  return (
    words === '' &&
    from === '' &&
    to === '' &&
    Object.keys(chosen).length + Object.keys(excluded).length === 0
  );
}

/** The state with a value chosen, excluded or neither. */
export function markChoice(
  state: SearchState,
  key: ChoiceKey,
  value: string,
  mark: 'chosen' | 'excluded' | undefined,
): SearchState {
  const change = (choices: Choices, isIn: boolean): Choices => {
    const { [key]: values = [], ...others } = choices;
    const left = values.filter((other) => other !== value);
    const next = isIn ? [...left, value].sort() : left;
    return next.length > 0 ? { ...others, [key]: next } : others;
  };
  return {
    ...state,
    chosen: change(state.chosen, mark === 'chosen'),
    excluded: change(state.excluded, mark === 'excluded'),
  };
}
