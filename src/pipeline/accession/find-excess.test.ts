import { describe, expect, it, test } from 'vitest';
import { countTags } from './count-tags.ts';
import { mostBytes, mostTags, mostText } from './find-excess.ts';
import { parseCapture } from './parse-capture.ts';

const words = 'The ministers met in the capital on Tuesday. ';

function take(path: string, content: string) {
  const { parsed, messages } = parseCapture({ path, bytes: Buffer.from(content), sidecar: {} });
  return { blocks: parsed?.blocks.length, problems: messages.map(({ reason }) => reason) };
}

describe('parseCapture refuses with a limit in the message', () => {
  test.each([
    ['a.txt', 'more bytes than a capture has', () => ' '.repeat(mostBytes + 1), /16000000/],
    ['a.txt', 'more text than an article has', () => words.repeat(mostText / 40), /1000000/],
    ['a.txt', 'a million long lines', () => 'a line of it\n'.repeat(1_000_000), /1000000/],
    ['a.txt', 'a million lines', () => 'a\n'.repeat(1_000_000), /1000000 lines/],
    [
      'a.html',
      'more text than an article has',
      () => `<p>${words.repeat(mostText / 40)}`,
      /1000000/,
    ],
    ['a.html', 'too many tags', () => '<p>a'.repeat(mostTags + 1), /at most 100000/],
    ['a.html', 'a tag with too many attributes', () => `<p ${'a=b '.repeat(501)}>a`, /at most 500/],
    [
      'a.html',
      'too many attributes',
      () => `<p ${'a=b '.repeat(400)}>`.repeat(1251),
      /at most 500000/,
    ],
    ['a.md', 'too many lines', () => 'a\n'.repeat(5_001), /at most 5000/],
    ['a.md', 'quotations that nest too deeply', () => `a\n\n${'> '.repeat(30)}b`, /in line 3/],
    ['a.md', 'too wide a table', () => `${'|a'.repeat(201)}\n`, /200 cells in line 1/],
    ['a.html', 'tags that nest too deeply', () => `${'<div>'.repeat(20_000)}a`, /nest too deeply/],
  ])('%s, %s', (path, _, create, reason) => {
    const { blocks, problems } = take(path, create());
    expect(blocks).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(reason)]);
  });
});

describe('parseCapture takes', () => {
  test.each([
    ['a.txt', 'as many lines as allowed', () => 'a\n'.repeat(25_000), 25_000],
    ['a.txt', 'a line as long as allowed', () => 'a '.repeat(mostText / 2), 1],
    ['a.txt', 'a million empty lines', () => `${words}\n${'\n'.repeat(1_000_000)}${words}`, 2],
    ['a.html', 'a long attribute', () => `<p>a<img src="${'A'.repeat(5_000_000)}">`, 1],
    ['a.html', 'many elements', () => '<p>a'.repeat(20_000), 20_000],
    ['a.html', 'nested elements', () => `${'<div>'.repeat(300)}a`, 1],
  ])('%s, %s', (path, _, create, count) => {
    expect(take(path, create())).toEqual({ blocks: count, problems: [] });
  });
});

describe('countTags counts', () => {
  it.each([
    ['<p>a</p>', 2, 0],
    ['<a href="x>y" b c=\'d\'e=f>', 1, 4],
    ['<a  x = "y"  z>', 1, 2],
    ['<br/><img src=a/>', 2, 1],
    ['<script a>if (x<b y z)</SCRIPT>', 2, 1],
    ['<title>a <b></title><!-- <i x> --><u>', 3, 0],
    ['<img src=a/b/c d>', 1, 2],
    ['1 < 2 <3', 0, 0],
    ['<p a b', 1, 2],
  ])('%j', (html, tags, attributes) => {
    expect(countTags(html)).toMatchObject({ tags, attributes });
  });

  it('the characters between tags, not those of scripts', () => {
    expect(countTags('ab<p>cd</p>\n<script>ef</script><!-- g -->h').text).toBe(6);
  });
});
