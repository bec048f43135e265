import { expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

it.each([
  [
    'lines of the article',
    ['Home', 'The bridge is old.', 'It will go.', 'Share'],
    'The bridge is old. It will go.',
    [0, 1, 1, 0],
  ],
  ['a line of which the label has half', ['The bridge is old'], 'bridge is', [1]],
  [
    'a teaser with the words of the article after it',
    ['The bridge is old.', 'The bridge'],
    'The bridge is old.',
    [1, 0],
  ],
  ['no label', ['Home'], '', [0]],
])('labels %s', (_, lines, gold, labels) => {
  expect([...labelLines(lines, gold)]).toEqual(labels);
});
