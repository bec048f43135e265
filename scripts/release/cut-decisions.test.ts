import { expect, it } from 'vitest';
import { cutDecisions } from './cut-decisions.ts';

const source = `# About the secret
- ruling: choose-reading
  entry: told
  readings: [one, two]
- ruling: choose-reading
  entry: held
  readings: [secret, secrets]
- ruling: keep-separate
  captures: [a.txt, held.txt]
  reason: a secret
`;

it('leaves out what names something that is held back, and all comments', () => {
  const cut = cutDecisions(source, new Set(['held', 'held.txt']));
  expect(cut).toContain('entry: told');
  expect(cut).not.toContain('secret');
});

it('leaves a file as it is that names nothing of it', () => {
  expect(cutDecisions(source, new Set(['another']))).toBe(source);
});

it('keeps a withdrawal in favour of what is held back', () => {
  const withdrawal =
    '- { ruling: withdraw, entry: gone, replacedBy: held, reason: Listed people }\n';
  expect(cutDecisions(withdrawal, new Set(['held']))).toBe(withdrawal);
});

it('takes nothing but a list', () => {
  expect(() => cutDecisions('secret: words\n', new Set())).toThrow('no list');
});
