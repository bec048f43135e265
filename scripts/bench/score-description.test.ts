import { describe, expect, it } from 'vitest';
import { isSameFact, scoreField } from './score-description.ts';

describe('isSameFact', () => {
  it.each([
    ['title', '“Bridge”  gone – at last', '"BRIDGE" gone - at last', true],
    ['title', 'Bridge gone', 'Bridge gone | Courier', false],
    ['date', '2022-09-20T10:44+04:00', '2022-09-20', true],
    ['date', '2022-09-21', '2022-09-20', false],
    ['authors', 'Ivo Lann and ANNA PETROVA', 'Anna Petrova, Ivo Lann', true],
    ['authors', 'Anna Petrova', 'Anna Petrova, Ivo Lann', false],
    ['authors', undefined, 'Anna Petrova', false],
  ] as const)('%s: %j as %j is %s', (field, found, label, expected) => {
    expect(isSameFact(field, found, label)).toBe(expected);
  });
});

it('counts labelled pages alone', () => {
  const pages = [
    { found: '2022-09-20', label: '2022-09-20' },
    { found: '2022-09-21', label: '2022-09-20' },
    { found: undefined, label: '2022-09-20' },
    { found: undefined, label: '2022-09-20' },
    { found: '2022-09-20', label: undefined },
  ];
  expect(scoreField('date', pages)).toEqual({
    pages: 4,
    coverage: 0.5,
    exact: 0.25,
    precision: 0.5,
  });
});
