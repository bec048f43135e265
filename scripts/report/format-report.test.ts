import { expect, test } from 'vitest';
import { formatAnnotations } from './format-annotations.ts';
import { formatHtml } from './format-html.ts';
import { formatMarkdown } from './format-markdown.ts';
import { outlineReport } from './outline.ts';
import type { Report, ReportedCapture } from './report.ts';

const empty: Report = {
  base: 'abc',
  problems: [],
  captures: [],
  touched: [],
  added: [],
  changed: [],
  merged: [],
  split: [],
  removed: [],
  renamed: [],
  withdrawn: [],
  restored: [],
  pairs: [],
  stories: [],
  size: { captures: 0, entries: 0 },
  stale: false,
};
const entry = {
  id: 'an-id',
  published: null,
  publisher: 'p',
  tags: [],
  captures: ['c'],
  variants: 0,
};
const hostile =
  '@team #12 <img src=x onerror=1> [a](b) ![c](d) *e* | https://evil.example www.evil.example\n# f';

function makeCapture(number: number): ReportedCapture {
  const part = {
    lines: '1-9',
    rule: 'r',
    reason: 'Because',
    words: 'w '.repeat(90),
    doubtful: true,
  };
  return {
    capture: `new/${number}.txt`,
    entry: 'e',
    siglum: 'A',
    kept: 1,
    removed: Array(9).fill(part),
  };
}

test('words of captures give no markup, mention or reference', () => {
  const outline = outlineReport({ ...empty, added: [{ ...entry, title: hostile }] });
  const markdown = formatMarkdown(outline);
  expect(markdown).toContain(
    '**&#64;team &#35;12 \\<img src=x onerror=1\\> \\[a\\](b) !\\[c\\](d) \\*e\\* \\| https&#58;//evil.example www&#46;evil.example &#35; f**',
  );
  expect(formatHtml(outline)).toContain('<strong>@team #12 &lt;img src=x onerror=1&gt;');
  const data = { file: 'a,b:c', line: 1, column: 2, rule: 'r', reason: '100 %\n::error::x' };
  expect(formatAnnotations({ ...empty, problems: [data] })).toBe(
    '::error file=a%2Cb%3Ac,line=1,col=2,title=r::100 %25%0A::error::x\n',
  );
});

test('a report of two hundred captures fits a comment and says what it leaves out', () => {
  const captures = Array.from({ length: 200 }, (_, number) => makeCapture(number));
  const added = captures.map((_, number) => ({
    ...entry,
    id: `id-${number}`,
    title: 'A title of some words',
  }));
  const outline = outlineReport({ ...empty, captures, added });
  const markdown = formatMarkdown(outline);
  expect(markdown.length).toBeLessThan(65_000);
  expect(markdown).toContain('200 new captures, 200 new entries');
  expect(markdown).toMatch(/… and \d+ more in the HTML report/);
  expect(formatHtml(outline).match(/new\/199\.txt/g)).toHaveLength(10);
});

test('nothing is said of what there is none of', () => {
  expect(outlineReport(empty).sections.map(({ title }) => title)).toEqual(['Size']);
});
