import { describe, expect, it } from 'vitest';
import { readTokens } from './read-tokens.ts';

const count = (text: string) => readTokens(text).hashes.length;

describe('readTokens', () => {
  it.each([
    ['nothing', '', 0],
    ['signs alone', '— * —', 0],
    ['words', 'The old bridge', 3],
    ['words and figures', 'Lorvan, 20 September', 3],
    ['combining marks', 'c\u0327a e\u0301t\u00e9', 2],
    ['Armenian', 'հին կամուրջ', 2],
    ['pairs of ideographs', '洛尔万的旧桥', 3],
    ['an odd number of them', '旧桥。桥', 2],
  ])('finds the words of %s', (_, text, words) => {
    expect(count(text)).toBe(words);
  });

  it('tells words apart, but not their case, nor one figure from another', () => {
    const [bridge, upper, other] = readTokens('bridge BRIDGE ferry').hashes;
    expect(upper).toBe(bridge);
    expect(other).not.toBe(bridge);
    expect(readTokens('12:45').hashes).toEqual(readTokens('09:30').hashes);
  });

  it('takes words with one beginning for one stem, and short words for none', () => {
    const { stems } = readTokens('rebuilding rebuildings the of');
    expect(stems).toHaveLength(2);
    expect(stems[0]).toBe(stems[1]);
  });

  it('counts letters, capitals and figures', () => {
    expect(readTokens('Lorvan RU 2022')).toMatchObject({
      letters: 8,
      capitals: 3,
      digits: 4,
      capitalised: 2,
    });
  });
});
