import { describe, expect, it } from 'vitest';
import { parseCapture } from './parse-capture.ts';

const capture = (path: string, content: string | Uint8Array, sidecar = {}) => ({
  path,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  sidecar,
});

describe('parseCapture', () => {
  it('takes in plain text', () => {
    const { parsed, messages } = parseCapture(capture('a/b.txt', '\uFEFFOne.\r\nTwo.\n'));
    expect(messages).toEqual([]);
    expect(parsed).toMatchObject({
      path: 'a/b.txt',
      sha256: '39dac4199fbef9ed396957c4ad8f45550b44ff1ba3f67ca6c8299dadab694fb6',
      byteLength: 14,
      format: 'text',
      encoding: 'utf-8',
      text: '\uFEFFOne.\r\nTwo.\n',
      lineStarts: [0, 7],
      declarations: [],
    });
    expect(parsed?.blocks.map((block) => block.text)).toEqual(['One.', 'Two.']);
  });

  it('takes in HTML', () => {
    const { parsed } = parseCapture(capture('a.txt', '<!doctype html><title>T</title><p>One.'));
    expect(parsed?.format).toBe('html');
    expect(parsed?.blocks.map((block) => block.text)).toEqual(['', 'One.']);
    expect(parsed?.declarations.map(({ value }) => value)).toEqual(['T']);
  });

  it('takes in Markdown', () => {
    const source = '---\ntitle: T\n---\n# *One*\n';
    const { parsed } = parseCapture(capture('a.md', source));
    expect(parsed?.format).toBe('markdown');
    expect(parsed?.blocks.map((block) => block.text)).toEqual(['', 'One']);
    expect(parsed?.declarations.map(({ value }) => value)).toEqual(['T']);
  });

  it.each([
    ['empty-capture', capture('a.txt', '')],
    ['binary-capture', capture('a.txt', '%PDF-1.4 text')],
    ['unknown-encoding', capture('a.txt', Buffer.from([0xff, 0xe1, 0x0a]))],
    ['unknown-encoding', capture('a.txt', 'é', { encoding: 'koi8-r' })],
    ['no-words', capture('a.txt', ' \n — …\n')],
    ['no-words', capture('a.html', '<title>T</title><script>x</script>')],
    ['nesting-too-deep', capture('a.html', `${'<div>'.repeat(50_000)}word`)],
  ])('refuses with %s', (ruleId, refused) => {
    const { parsed, messages } = parseCapture(refused);
    expect(parsed).toBeUndefined();
    expect(messages).toMatchObject([
      { ruleId, source: 'variorum', fatal: true, file: refused.path },
    ]);
  });
});
