import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Witness } from '../../model/entry.ts';
import { type IdentifiedCapture, inheritIdentity, type PriorEntry } from './inherit-identity.ts';
import { distinguishSlug } from './make-slug.ts';
import { nameEntries } from './name-entries.ts';

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

describe('nameEntries', () => {
  const name = (
    drafts: readonly (readonly [string, string])[],
    entries: readonly PriorEntry[] = [],
  ) => {
    const clusters = drafts.map(([title, letters]) => ({ title, captures: cluster(letters) }));
    return nameEntries(
      clusters,
      inheritIdentity(
        clusters.map(({ captures }) => captures),
        entries,
      ),
      entries,
    );
  };

  it('names after the title, whatever the entries’ later titles', () => {
    expect(name([['Talks', 'a']])).toEqual(['talks']);
    expect(name([['Better title', 'ab']], [prior('talks', 'a')])).toEqual(['talks']);
  });

  it('sets new entries of one title apart, whatever their order', () => {
    const [one, other] = name([
      ['Talks', 'ab'],
      ['Talks', 'c'],
    ]);
    expect(one).toMatch(/^talks-[0-9a-f]{8}$/);
    expect(other).not.toBe(one);
    expect(
      name([
        ['Talks', 'c'],
        ['Talks', 'ba'],
      ]),
    ).toEqual([other, one]);
  });

  it.each([
    ['id', prior('talks', 'b')],
    ['alias', prior('x', 'b', ['talks'])],
    ['id of an entry whose captures are gone', prior('talks', 'z')],
  ])('never takes the %s of another', (_, entry) => {
    expect(
      name(
        [
          ['Talks', 'a'],
          ['Else', 'b'],
        ],
        [entry],
      )[0],
    ).toMatch(/^talks-[0-9a-f]{8}$/);
  });

  it('never names a split-off part like the entry it was part of', () => {
    const id = distinguishSlug('talks', 'a'.repeat(64));
    const [part, rest] = name(
      [
        ['Talks', 'a'],
        ['Talks', 'bc'],
      ],
      [prior('talks', 'z'), prior(id, 'abc')],
    );
    expect(rest).toBe(id);
    expect(part).toMatch(/^talks-[0-9a-f]{8}$/);
    expect(part).not.toBe(id);
  });

  it('gives ids that no other entry has as id or alias, over any history', () => {
    const history = fc.array(
      fc.array(fc.tuple(fc.constantFrom('Talks', 'War', 'Մեկ'), fc.integer({ min: 1, max: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(history, fc.nat(7), (rounds, turn) => {
        let entries: PriorEntry[] = [];
        for (const [round, drafts] of rounds.entries()) {
          const letters = [...'abcdefghijkl'];
          const moved = [...letters.splice((turn * round) % 7), ...letters];
          const clusters = drafts.map(([title, size]) => ({
            title,
            letters: moved.splice(0, size),
          }));
          const inherited = inheritIdentity(
            clusters.map((own) => cluster(own.letters.join(''))),
            entries,
          );
          const ids = name(
            clusters.map((own) => [own.title, own.letters.join('')]),
            entries,
          );
          entries = clusters.map((own, index) =>
            prior(ids[index] ?? '', own.letters.join(''), [...(inherited[index]?.aliases ?? [])]),
          );
          const names = entries.flatMap(({ id, aliases }) => [id, ...aliases]);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });
});
