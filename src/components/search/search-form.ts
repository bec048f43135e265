import type { FilterCounts } from './pagefind.ts';
import { filterNames, type SearchState } from './search-state.ts';

/** Reads what the form says. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const read = (name: string) => String(data.get(name) ?? '').trim();
  const filters = filterNames.map((name) => [name, read(name)]).filter(([, value]) => value !== '');
  const sort = read('sort');
  return {
    words: read('q'),
    filters: Object.fromEntries(filters),
    sort: sort === 'newest' || sort === 'oldest' ? sort : '',
  };
}

/** Makes the form say what a state says. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.name === 'q') element.value = state.words;
    if (!(element instanceof HTMLSelectElement)) continue;
    element.value = element.name === 'sort' ? state.sort : (state.filters[element.name] ?? '');
    // An address may name a value that the archive no longer has.
    if (element.selectedIndex === -1) element.value = '';
  }
}

/**
 * Writes beside each choice how many entries it would leave, and hides what
 * would leave none, save what is chosen.
 */
export function showCounts(form: HTMLFormElement, state: SearchState, counted: FilterCounts): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const counts = counted[select.name] ?? {};
    for (const option of select.options) {
      if (option.value === '') continue;
      option.dataset.name ??= option.text;
      const count = counts[option.value] ?? 0;
      option.text = `${option.dataset.name} (${count})`;
      // Not every browser hides choices; none lets a disabled one be chosen.
      option.hidden = option.disabled = count === 0 && !option.selected;
    }
  }
  const type = state.filters.type;
  for (const group of form.querySelectorAll<HTMLOptGroupElement>('optgroup[data-type]')) {
    const options = [...group.querySelectorAll('option')];
    const chosen = options.some((option) => option.selected);
    const other = type !== undefined && group.dataset.type !== type;
    group.hidden = !chosen && (other || options.every((option) => option.hidden));
  }
}
