import { expect, it } from 'vitest';
import { isSubstitute } from './is-substitute.ts';

const content = 'A ferry was installed at İsmayıllı; they went on dying for the sky.';
const find = (...words: string[]) => ({
  url: '/',
  content,
  locations: words.map((word) => content.split(' ').indexOf(word)),
  meta: { title: 'A ferry', language: 'ka', publisher: 'The Courier' },
});

it.each([
  ['a letter', 'Azerbaijn', ['A'], true],
  ['a short beginning', 'skyscraper', ['sky.'], true],
  ['a long beginning', 'ferryman', ['ferry'], false],
  ['what goes on after it', 'instal', ['installed'], false],
  ['another form', 'dies', ['dying'], false],
  ['the same in other letters', 'ISMAYILLI', ['İsmayıllı;'], false],
  ['what only the language of an entry has', 'Karsnud', [], true],
  ['what its publisher has', 'Courier', [], false],
] as const)('knows by %s whether %s was substituted', (_, word, matched, expected) => {
  expect(isSubstitute(word, find(...matched))).toBe(expected);
});
