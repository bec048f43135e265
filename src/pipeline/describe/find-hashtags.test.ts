import { describe, expect, it } from 'vitest';
import { findHashtags } from './find-hashtags.ts';

describe('findHashtags', () => {
  it.each([
    ['#ARMENIA', ['ARMENIA']],
    ['#Аста #спасатели', ['Аста', 'спасатели']],
    ['#a, #b; #c_d', ['a', 'b', 'c_d']],
    ['＃ასტა', ['ასტა']],
  ])('reads %j', (line, tags) => {
    expect(findHashtags(line)).toEqual(tags);
  });

  it.each(['#', '# heading', '#a word', 'text #a', '#a#b', '', '#1.'])(
    'finds none in %j',
    (line) => {
      expect(findHashtags(line)).toBeUndefined();
    },
  );
});
