import { describe, expect, it } from 'vitest';
import { chooseReadings } from './choose-readings.ts';
import { tokenise } from './tokenise.ts';
import { sumWeights, weighVoices } from './weigh-voices.ts';

describe('weighVoices', () => {
  it.each([
    ['unknown sources each for themselves', [undefined, undefined], [1, 1]],
    ['two copies of one site once', ['a', 'a', 'b'], [0.5, 0.5, 1]],
    ['none', [], []],
  ])('counts %s', (_, sources, weights) => {
    expect(weighVoices(sources)).toEqual(weights);
  });

  it('sums thirds to a whole', () => {
    expect(sumWeights(weighVoices(['a', 'a', 'a']))).toBe(1);
  });
});

describe('chooseReadings', () => {
  const choose = (readings: readonly string[], sources: readonly (string | undefined)[]) =>
    chooseReadings(tokenise('80 men'), [{ start: 0, end: 1, readings }], sources, 'straight').text;

  it.each([
    ['most voices', ['80', '71', '71'], [undefined, undefined, undefined], '71 men'],
    ['no two copies of one site', ['80', '71', '71'], [undefined, 'a', 'a'], '80 men'],
    ['two sites against two copies', ['80', '80', '71', '71'], ['a', 'a', 'b', 'c'], '71 men'],
  ])('follows %s', (_, readings, sources, text) => {
    expect(choose(readings, sources)).toBe(text);
  });
});
