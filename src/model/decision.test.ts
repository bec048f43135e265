import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { decisionSchema, rulings } from './decision.ts';

const grounds = { reason: 'r', by: 'b', date: '2024-05-02' };

test.each([
  ['one capture alone', { ruling: 'merge', captures: ['a'] }],
  ['nothing to correct', { ruling: 'correct', entry: 'x' }],
  ['a correction of nothing named', { ruling: 'correct', title: 'X' }],
  [
    'an entry and a block',
    {
      ruling: 'correct',
      entry: 'x',
      block: { capture: 'a', lines: '1', words: 'w', fate: 'keep' },
    },
  ],
  [
    'a reading and a witness',
    { ruling: 'choose-reading', entry: 'x', readings: ['a', 'b'], reading: 'a', witness: 'B' },
  ],
  [
    'a reading that is none of those',
    { ruling: 'choose-reading', entry: 'x', readings: ['a', 'b'], reading: 'c' },
  ],
  ['an unknown key', { ruling: 'restore', entry: 'x', why: 'y' }],
  ['a month for a day', { ruling: 'restore', entry: 'x', date: '2024-05' }],
  ['an unknown ruling', { ruling: 'erase', entry: 'x' }],
])('refuses %s', (_, decision) => {
  expect(decisionSchema.safeParse({ ...grounds, ...decision }).success).toBe(false);
});

test('can be described by a JSON Schema', () => {
  const schema = z.toJSONSchema(z.array(decisionSchema), { io: 'input' });
  expect(JSON.stringify(schema)).toContain('keep-separate');
});

test('the examples for maintainers are decisions, of every kind', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/for-maintainers.md');
  const [, section = ''] = readFileSync(file, 'utf8').split('## Rulings\n');
  const source = /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  const examples = z.array(decisionSchema).parse(parse(source));
  expect(new Set(examples.map(({ ruling }) => ruling))).toEqual(new Set(rulings));
});
