import { describe, expect, it, test } from 'vitest';
import { type RuledInTest, rule } from '../../../tests/rule.ts';
import type { JudgedPair } from '../group/group-captures.ts';
import { constrainClusters } from './constrain-clusters.ts';
import { readConstraints } from './read-constraints.ts';

/** Captures named by one letter each, clusters as words of letters. */
function constrain(
  words: readonly string[],
  odds: Readonly<Record<string, number>>,
  ...decisions: readonly RuledInTest[]
) {
  const letters = [...words.join('')].sort();
  const captures = letters.map((letter) => ({ path: letter, sha256: letter.repeat(64) }));
  const at = (letter: string) => letters.indexOf(letter);
  const pairs = Object.entries(odds).map(
    ([pair, logOdds]) =>
      ({
        pair: [...pair].map(at),
        verdict: { logOdds, same: logOdds > 0, isPart: false, isNear: true, reason: '' },
      }) as unknown as JudgedPair,
  );
  const clusters = words.map((word) => [...word].map(at).sort((a, b) => a - b));
  const constraints = readConstraints(rule(...decisions), captures, [
    { id: 'first', aliases: ['former'], witnesses: [...(words[0] ?? '')].map(witness) },
  ]);
  const { clusters: ruled, problems } = constrainClusters(clusters, pairs, captures, constraints);
  return {
    clusters: ruled.map((members) => members.map((index) => letters[index]).join('')),
    problems: [...constraints.problems, ...problems].map(({ ruleId }) => ruleId),
  };
}

function witness(letter: string) {
  return { sha256: letter.repeat(64), siglum: letter.toUpperCase() };
}

const merge = (...captures: string[]) => ({ ruling: 'merge', captures });
const part = (...captures: string[]) => ({ ruling: 'keep-separate', captures });

describe('constrainClusters', () => {
  it.each([
    ['leaves clusters alone without decisions', ['ab', 'c'], {}, [], ['ab', 'c']],
    ['joins whole clusters', ['ab', 'c', 'de'], {}, [merge('b', 'd')], ['abde', 'c']],
    ['joins through a third', ['a', 'b', 'c'], {}, [merge('a', 'b'), merge('b', 'c')], ['abc']],
    ['parts two', ['ab'], { ab: 3 }, [part('a', 'b')], ['a', 'b']],
    [
      'lets each capture go with the one that it is most alike',
      ['abcd'],
      { ab: 1, ac: 3, bc: 1, bd: 2, ad: 1, cd: 1 },
      [part('a', 'b')],
      ['ac', 'bd'],
    ],
    ['parts three', ['abcd'], { ad: 1, bd: 2, cd: 3 }, [part('a', 'b', 'c')], ['a', 'b', 'cd']],
    [
      'keeps what a merge brings together when its cluster falls apart',
      ['abc', 'd'],
      { ac: 3, bc: 1 },
      [merge('b', 'c'), merge('c', 'd'), part('a', 'b')],
      ['a', 'bcd'],
    ],
    ['knows captures that were in no pair', ['abc'], {}, [part('a', 'c')], ['ab', 'c']],
    [
      'takes an entry for its captures',
      ['ab', 'c'],
      {},
      [{ ...merge('c'), entries: ['former'] }],
      ['abc'],
    ],
    ['ignores captures that are not there', ['ab'], {}, [merge('a', 'x'), part('b', 'y')], ['ab']],
  ])('%s', (_, words, odds, decisions, expected) => {
    expect(constrain(words, odds, ...decisions)).toEqual({ clusters: expected, problems: [] });
  });

  it.each([
    ['a pair both merged and parted', [merge('a', 'b'), part('b', 'a')], ['ruling-conflict']],
    [
      'a pair merged through a third',
      [merge('a', 'c'), merge('c', 'b'), part('a', 'b')],
      ['ruling-conflict'],
    ],
    ['a capture and its own entry', [{ ...part('a'), entries: ['first'] }], ['ruling-target']],
  ])('complains of %s', (_, decisions, problems) => {
    expect(constrain(['ab', 'c'], {}, ...decisions).problems).toEqual(problems);
  });
});

test('the order of captures and clusters decides nothing', () => {
  const odds = { ab: 1, ac: 2, bc: 2, cd: 2, ad: 2 };
  const decisions = [part('a', 'b'), part('a', 'd')];
  const sort = (clusters: readonly string[]) =>
    clusters.map((own) => [...own].sort().join('')).sort();
  const expected = sort(constrain(['abcd', 'e'], odds, ...decisions).clusters);
  expect(sort(constrain(['e', 'dcba'], odds, ...decisions).clusters)).toEqual(expected);
});
