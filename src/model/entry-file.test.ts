import { describe, expect, it } from 'vitest';
import { parseEntryFile, splitFrontMatter } from './entry-file.ts';

describe('parseEntryFile', () => {
  it.each([
    ['no front matter', '# A heading\n', 'begins with front matter'],
    ['front matter that does not end', '---\nid: "a"\n', 'begins with front matter'],
    ['other line ends', '---\r\nid: "a"\r\n---\r\n', 'begins with front matter'],
    ['broken YAML', '---\nid: "a\n---\n', 'is not YAML'],
    ['a key twice', '---\nid: "a"\nid: "b"\n---\n', 'is not YAML'],
    ['an alias', '---\na: &x [1]\nb: *x\n---\n', 'aliases'],
    ['empty front matter', '---\n---\n', 'is not an entry'],
    ['a list', '---\n- a\n---\n', 'is not an entry'],
    ['missing fields', '---\nid: "a"\n---\n', /is not an entry(?:.|\n)*witnesses/],
    ['a wrong id', '---\nid: "A b"\n---\n', /lower-case ASCII(?:.|\n)*at id/],
    ['an unknown field', '---\nsoul: 1\n---\n', /soul/],
  ])('says what is wrong with %s', (_, source, message) => {
    expect(() => parseEntryFile(source)).toThrow(message);
  });
});

describe('splitFrontMatter', () => {
  it.each([
    [
      'a blank line before the text',
      '---\na: 1\n---\n\nText\n',
      { yaml: 'a: 1\n', markdown: 'Text\n' },
    ],
    ['no blank line', '---\na: 1\n---\nText\n', { yaml: 'a: 1\n', markdown: 'Text\n' }],
    [
      'a rule in the text',
      '---\na: 1\n---\n\na\n\n---\n',
      { yaml: 'a: 1\n', markdown: 'a\n\n---\n' },
    ],
    ['no text', '---\na: 1\n---\n', { yaml: 'a: 1\n', markdown: '' }],
  ])('splits a file with %s', (_, source, parts) => {
    expect(splitFrontMatter(source)).toEqual(parts);
  });
});
