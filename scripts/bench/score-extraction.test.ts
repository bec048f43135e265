import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from './read-json-lines.ts';
import { scorePage, scoreSet } from './score-extraction.ts';

describe('scorePage', () => {
  it.each([
    ['the same text', 'a b c d e', 'a b c d e', 1, 1, true],
    ['the same words with other marks', 'A b, c – d!', 'A b c d', 1, 1, true],
    ['another case', 'A b c d', 'a b c d', 0, 0, false],
    ['more than the gold', 'a b c d e', 'a b c d', 1 / 2, 1, false],
    ['less than the gold', 'a b c d', 'a b c d e', 1, 1 / 2, false],
    ['a short text as one gram', 'a b', 'a b', 1, 1, true],
    ['nothing', '', 'a b c d', 0, 0, false],
    ['a gram twice where the gold has it once', 'a b c d a b c d', 'a b c d', 1 / 5, 1, false],
  ])('scores %s', (_, extracted, gold, precision, recall, perfect) => {
    expect(scorePage(extracted, gold)).toMatchObject({ precision, recall, perfect });
  });
});

describe('scoreSet', () => {
  it('takes the harmonic mean of mean precision and mean recall', () => {
    const score = scoreSet([scorePage('a b c d e', 'a b c d'), scorePage('a b c d', 'a b c d e')]);
    expect(score).toMatchObject({ pages: 2, precision: 0.75, recall: 0.75, f1: 0.75, perfect: 0 });
  });
});

/** Published scores of two extractors' outputs on the news pages: F1, precision, recall, perfect. */
const published = [
  ['trafilatura', 0.931, 0.893, 0.972, 0.165],
  ['readability', 0.919, 0.872, 0.972, 0.104],
] as const;
const folder = process.env.VARIORUM_BENCH;

describe.runIf(folder !== undefined)('with the data of VARIORUM_BENCH', () => {
  it.each(published)(
    'scores the output of %s as published',
    (name, f1, precision, recall, perfect) => {
      const read = <T>(file: string) => readJsonLines<T>(path.join(folder ?? '', file)) ?? [];
      const pages = read<{ id: string; gold: string }>('clean.dev.jsonl');
      const gold = new Map(pages.map((page) => [page.id, page.gold]));
      const outputs = read<{ id: string; text: string }>(`clean.dev.output.${name}.jsonl`);
      const score = scoreSet(outputs.map(({ id, text }) => scorePage(text, gold.get(id) ?? '')));
      const rounded = [score.f1, score.precision, score.recall, score.perfect].map((value) =>
        Number(value.toFixed(3)),
      );
      expect(rounded).toEqual([f1, precision, recall, perfect]);
    },
  );
});
