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

function makeCapture(number: number, lines = '1-9'): ReportedCapture {
  const part = {
    lines,
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

test('a line is no lines', () => {
  const outline = outlineReport({ ...empty, captures: [makeCapture(1, '13'), makeCapture(2)] });
  expect(formatMarkdown(outline)).toContain('doubtful, line 13: ');
  expect(formatMarkdown(outline)).toContain('doubtful, lines 1-9: ');
});

test('a pair is told in a line, with a passage that both have and more where they stay apart', () => {
  const pair = {
    logOdds: 4,
    reason: 'body 0.9 and 0.9: most of both texts is the same',
    passages: ['p '.repeat(90), 'q'],
    sharedWords: 90,
  };
  const markdown = formatMarkdown(
    outlineReport({
      ...empty,
      pairs: [
        { ...pair, captures: ['a', 'b'], merged: true },
        { ...pair, captures: ['a', 'c'], merged: true, logOdds: -1 },
        { ...pair, captures: ['a', 'd'], merged: false, logOdds: -2, reason: 'another day' },
      ],
    }),
  );
  expect(markdown).toContain(
    [
      '- **one article** `a` and `b` – log odds 4, 90 words in common: most of both texts is the same (body 0.9 and 0.9)',
      `  - “${'p '.repeat(40)}…”`,
      '- **one article** `a` and `c` – log odds -1, joined through other captures, 90 words in common: most of both texts is the same (body 0.9 and 0.9)',
      `  - “${'p '.repeat(40)}…”`,
      '- **apart** `a` and `d` – log odds -2, 90 words in common: another day',
      `  - “${'p '.repeat(40)}…”, “q”`,
    ].join('\n'),
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
