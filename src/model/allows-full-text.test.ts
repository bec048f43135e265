import { expect, it } from 'vitest';
import { allowsFullText } from './allows-full-text.ts';
import { copyrightNotEvaluated } from './rights.ts';

it.each([
  ['https://creativecommons.org/licenses/by-sa/4.0/', true],
  ['https://creativecommons.org/publicdomain/mark/1.0/', true],
  [copyrightNotEvaluated, true],
  ['http://rightsstatements.org/vocab/NoC-US/1.0/', true],
  ['http://rightsstatements.org/vocab/InC/1.0/', false],
  ['http://rightsstatements.org/vocab/InC-EDU/1.0/', false],
  ['http://rightsstatements.org/vocab/NoC-CR/1.0/', false],
  ['https://example.org/terms', false],
])('full text under %s: %s', (statement, expected) => {
  expect(allowsFullText({ statement })).toBe(expected);
});
