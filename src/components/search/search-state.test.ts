import { describe, expect, it } from 'vitest';
import {
  emptyState,
  formatSearchState,
  isEmptyState,
  markChoice,
  parseSearchState,
} from './search-state.ts';

describe('search state', () => {
  it.each([
    [''],
    ['?q=Pelosi'],
    ['?q=a+%26+b&publisher=a&publisher=b&year=2022&tag=armenia&not-tag=nato&sort=newest'],
    ['?from=2022-09-01&to=2022-09-30'],
    ['?not-language=ru'],
  ])('survives the way through the address: %s', (query) => {
    expect(formatSearchState(parseSearchState(query))).toBe(query);
  });

  it('ignores what it does not know', () => {
    const query = '?q=%20a%20&utm=x&sort=shuffled&tag=&from=soon&tag=x&tag=x';
    expect(formatSearchState(parseSearchState(query))).toBe('?q=a&tag=x');
  });

  it('knows when there is nothing to search for', () => {
    expect(isEmptyState(parseSearchState('?sort=newest'))).toBe(true);
    expect(isEmptyState(parseSearchState('?not-year=2022'))).toBe(false);
    expect(isEmptyState(parseSearchState('?to=2022-01-01'))).toBe(false);
  });

  it('chooses, excludes and releases a value', () => {
    const chosen = markChoice(emptyState, 'tag', 'b', 'chosen');
    const both = markChoice(chosen, 'tag', 'a', 'chosen');
    expect(both.chosen).toEqual({ tag: ['a', 'b'] });
    const turned = markChoice(both, 'tag', 'a', 'excluded');
    expect(turned).toMatchObject({ chosen: { tag: ['b'] }, excluded: { tag: ['a'] } });
    expect(markChoice(markChoice(turned, 'tag', 'a', undefined), 'tag', 'b', undefined)).toEqual(
      emptyState,
    );
  });
});
