import { describe, expect, it } from 'vitest';
import { formatSearchState, isEmptyState, parseSearchState } from './search-state.ts';

describe('search state', () => {
  it.each([
    [''],
    ['?q=Pelosi'],
    ['?q=a+%26+b&publisher=oc-media&year=2022&type=place&tag=armenia&sort=newest'],
    ['?tag=armenia'],
  ])('survives the way through the address: %s', (query) => {
    expect(formatSearchState(parseSearchState(query))).toBe(query);
  });

  it('ignores what it does not know', () => {
    expect(formatSearchState(parseSearchState('?q=%20a%20&utm=x&sort=shuffled&tag='))).toBe('?q=a');
  });

  it('knows when there is nothing to search for', () => {
    expect(isEmptyState(parseSearchState('?sort=newest'))).toBe(true);
    expect(isEmptyState(parseSearchState('?year=2022'))).toBe(false);
  });
});
