import { expect, it } from 'vitest';
import { groupTags } from '../group-tags.ts';
import { listNames } from './list-names.ts';

const tag = groupTags(
  [],
  [
    {
      id: 'antony-blinken',
      type: 'person',
      label: {
        tr: 'Antony Blinken',
        ru: 'Энтони Блинкен',
        en: 'Antony Blinken',
        az: 'Entoni Blinken',
      },
    },
  ],
  new Map(),
).get('antony-blinken');

it.each([
  ['en', 'Antony Blinken', 'en', ['az', 'ru']],
  ['ru', 'Энтони Блинкен', 'ru', ['az', 'en']],
  ['fa', 'Antony Blinken', 'en', ['az', 'ru']],
])('names a concept for readers of %s', (language, name, own, others) => {
  if (tag === undefined) throw new Error('the tag is missing');
  const names = listNames(tag, language);
  expect([names.name, names.language]).toEqual([name, own]);
  expect(names.others.map(([code]) => code)).toEqual(others);
});
