import { describe, expect, it } from 'vitest';
import type { Witness } from '../../model/entry.ts';
import { type IdentifiedCapture, inheritIdentity, type PriorEntry } from './inherit-identity.ts';

/** A capture named by one letter; its path is the letter, its hash the letter repeated. */
const capture = (letter: string): IdentifiedCapture => ({
  path: `${letter}.txt`,
  sha256: letter.repeat(64),
});
const cluster = (letters: string) => [...letters].map(capture);
const prior = (id: string, letters: string, aliases: string[] = []): PriorEntry => ({
  id,
  aliases,
  witnesses: [...letters].map(
    (letter, index) => ({ siglum: 'ABCDEF'[index], ...capture(letter) }) as unknown as Witness,
  ),
});

describe('inheritIdentity', () => {
  it.each<[string, string[], PriorEntry[], unknown[]]>([
    [
      'gives sigla in the order of paths to new entries',
      ['cab'],
      [],
      [{ id: undefined, aliases: [], sigla: ['C', 'A', 'B'] }],
    ],
    [
      'keeps id, aliases and sigla when a capture comes that sorts before',
      ['abc'],
      [prior('x', 'bc', ['w'])],
      [{ id: 'x', aliases: ['w'], sigla: ['C', 'A', 'B'] }],
    ],
    [
      'keeps the siglum of a capture whose neighbour left',
      ['b'],
      [prior('x', 'ab')],
      [{ id: 'x', aliases: [], sigla: ['B'] }],
    ],
    [
      'makes the smaller of two merged entries an alias, its aliases too',
      ['abc'],
      [prior('y', 'c', ['v']), prior('x', 'ab', ['w'])],
      [{ id: 'x', aliases: ['v', 'w', 'y'], sigla: ['A', 'B', 'C'] }],
    ],
    [
      'takes the first id of two equal entries',
      ['ab'],
      [prior('y', 'a'), prior('x', 'b')],
      [{ id: 'x', aliases: ['y'], sigla: ['B', 'A'] }],
    ],
    [
      'keeps the id on the larger part of a split entry',
      ['a', 'bc'],
      [prior('x', 'abc', ['w'])],
      [
        { id: undefined, aliases: [], sigla: ['A'] },
        { id: 'x', aliases: ['w'], sigla: ['B', 'C'] },
      ],
    ],
    [
      'keeps the id on the part with the first capture of an entry split evenly',
      ['b', 'a'],
      [prior('x', 'ab')],
      [
        { id: undefined, aliases: [], sigla: ['A'] },
        { id: 'x', aliases: [], sigla: ['A'] },
      ],
    ],
    [
      'gives nobody the id of an entry whose captures are gone',
      ['a'],
      [prior('x', 'z')],
      [{ id: undefined, aliases: [], sigla: ['A'] }],
    ],
  ])('%s', (_, clusters, entries, expected) => {
    expect(inheritIdentity(clusters.map(cluster), entries)).toEqual(expected);
  });
});
