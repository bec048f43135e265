import { describe, expect, it } from 'vitest';
import { findEnding, scanSigns } from './scan-signs.ts';

describe('findEnding', () => {
  it.each([
    ['a sentence', 'It is done.', 'stop'],
    ['a quoted sentence', '“It is done.”', 'stop'],
    ['an Armenian sentence', 'Արված է։', 'stop'],
    ['an Armenian sentence with a colon', 'Արված է:', 'stop'],
    ['a Devanagari sentence', 'हो गया।', 'stop'],
    ['a question', 'Is it done?', 'question'],
    ['an ellipsis', 'And then…', 'ellipsis'],
    ['three points', 'And then...', 'ellipsis'],
    ['a label', 'Share:', 'colon'],
    ['a list', 'Stone,', 'comma'],
    ['a heading', 'The old bridge', 'none'],
    ['quotation marks alone', '””””', 'none'],
    ['nothing', '', 'none'],
  ])('names the end of %s', (_, text, ending) => {
    expect(findEnding(text)).toBe(ending);
  });
});

describe('scanSigns', () => {
  it.each([
    ['sentences', 'One. Two. 3.5', { sentences: 2, stops: 3 }],
    ['a menu', 'Home | News » Sport', { separators: 2 }],
    ['an address', 'See https://example.org @lorvan', { webSigns: 2 }],
    ['a quotation', '“No,” he said', { quotes: 2, commas: 1 }],
    ['cells', 'a\tb', { tabs: 1 }],
  ])('counts in %s', (_, text, counts) => {
    expect(scanSigns(text)).toMatchObject(counts);
  });
});
