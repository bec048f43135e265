import { expect, it } from 'vitest';
import { listCalendarWords } from './calendar-words.ts';
import { findFigures } from './find-figures.ts';

it.each([
  ['en', 'Some 1,350 hectares, 3.5 metres', ['number 1350', 'number 3.5']],
  ['en', 'on 19 September or July 16', ['date 09-19', 'date 07-16']],
  ['en', 'left at 04:10 on Tuesday in 1994', ['time 04:10', 'weekday 1', 'year 1994']],
  ['en', 'the 77th session of the 20-member G7', []],
  [
    'ru',
    'около 1 350 гектаров, 19 сентября, во вторник',
    ['number 1350', 'date 09-19', 'weekday 1'],
  ],
  ['hy', 'ապրիլի 14-ին', ['date 04-14']],
  ['fa', 'از فاصلهٔ ۲۴ کیلومتری', ['number 24']],
])('finds what a sentence in %s states: %s', (language, sentence, expected) => {
  const figures = findFigures(sentence, listCalendarWords(language));
  expect(figures.map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
});

it('says where a figure stands', () => {
  const sentence = 'It was 19 September.';
  const [date] = findFigures(sentence, listCalendarWords('en'));
  expect(sentence.slice(date?.start, date?.end)).toBe('19 September');
});
