import { describe, expect, it } from 'vitest';
import { findElements } from './find-elements.ts';
import { parseText } from './test-capture.ts';

/** For each text of a page the number of its element. */
function readElements(body: string): Record<string, number | undefined> {
  const capture = parseText(`<!doctype html><html><head><title>x</title></head>${body}</html>`);
  const elements = findElements(capture);
  const shown = capture.blocks.flatMap(({ text }, index) =>
    text === '' ? [] : [[text, elements[index]] as const],
  );
  return Object.fromEntries(shown);
}

describe('findElements', () => {
  it('tells elements of one name apart', () => {
    const found = readElements('<article><p>a<p>b</article><article class=x><p>c</article><p>d');
    expect(found.a).toBeDefined();
    expect(found.b).toBe(found.a);
    expect(found.c).not.toBe(found.a);
    expect(found.d).toBeUndefined();
  });

  it('names the innermost and comes back to the outer', () => {
    const { a, b, c, d } = readElements(
      '<main><p>a<article><p>b<article><p>c</article><p>d</article></main>',
    );
    expect(new Set([a, b, c]).size).toBe(3);
    expect(d).toBe(b);
  });

  it('follows the tree where tags are not closed or stand in scripts', () => {
    const found = readElements(
      '<article><p>a</p><script>"</article><article><article>"</script><p>b</p></section><p>c</p>',
    );
    expect(found.a).toBeDefined();
    expect(found.c).toBe(found.b);
  });

  it('finds none in plain text', () => {
    expect(findElements(parseText('<article> is a tag.\nSo is <main>.'.slice(1)))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
