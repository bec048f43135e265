import { expect, test } from 'vitest';
import { judgePattern } from './judge-pattern.ts';
import { listPatterns } from './list-patterns.ts';

test('finds literals and built patterns with their lines, and no divisions', () => {
  const source =
    "const half = a / b / c;\nconst x = /a[/]b/gu;\nconst y = new RegExp('c');\nRegExp(z);\n";
  expect(listPatterns('a.ts', source)).toEqual({
    literals: [{ source: 'a[/]b', flags: 'gu', place: 'a.ts:2' }],
    built: ['a.ts:3', 'a.ts:4'],
  });
});

test('reads the front matter, template and scripts of an Astro component', () => {
  const source = `---
const a = /a/;
---
<!doctype html>
<!-- it's a comment: {/no/} -->
<style>p { color: red }</style>
<p class={/b/.test(x) ? 'y' : undefined}>it's {z.replace(/c/g, '')} of 1 / 2</p>
<script>
  const d = /d/;
</script>
`;
  expect(listPatterns('a.astro', source).literals).toEqual([
    { source: 'a', flags: '', place: 'a.astro:2' },
    { source: 'd', flags: '', place: 'a.astro:9' },
    { source: 'b', flags: '', place: 'a.astro:7' },
    { source: 'c', flags: 'g', place: 'a.astro:7' },
  ]);
});

test('refuses a file that it cannot parse', () => {
  expect(() => listPatterns('a.ts', 'const = ;')).toThrow(/a\.ts:1 cannot be parsed/);
});

test.each([
  ['^a+$', undefined],
  ['\\s+$', /2nd degree/],
  ['^(?:a|a)*$', /exponential/],
])('judges %s', (source, fault) => {
  const judged = judgePattern({ source, flags: '', place: 'a.ts:1' });
  if (fault) expect(judged).toMatch(fault);
  else expect(judged).toBeUndefined();
});
