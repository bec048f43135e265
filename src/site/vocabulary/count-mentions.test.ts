import { expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import { countMentions } from './count-mentions.ts';

it('keeps what most entries name, in order of the calendar', () => {
  const entries = [
    ['2020-11-10', '2022-09-13'],
    ['2022-09-13', '2022-09-19'],
    ['2016-04-02', '2022-09-13', '2020-11-10'],
  ].map((mentions, index) => makeEntry(`e${index}`, { mentions }));
  expect(countMentions(entries, 3)).toEqual([
    { day: '2020-11-10', count: 2 },
    { day: '2022-09-13', count: 3 },
    { day: '2022-09-19', count: 1 },
  ]);
});
