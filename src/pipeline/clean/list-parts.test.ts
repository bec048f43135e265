import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partSchema } from '../../model/entry.ts';
import { parsePlace } from '../../model/place.ts';
import { parseCapture } from '../accession/parse-capture.ts';
import { cleanCapture } from './clean-capture.ts';
import { explainLines } from './explain-lines.ts';
import { listParts } from './list-parts.ts';
import { parseText, prose } from './test-capture.ts';

const pieces = [
  ...prose,
  'Lorvan to rebuild its old bridge over the Asta',
  '20 September 2022 / 10:44',
  '28.03.2024 RU',
  'Published: May 12, 2023',
  '#ASTA #BRIDGE',
  'Related Articles',
  'Latest newsFerry repaired',
  'Читайте также',
  'Комментарии (2)',
  'Home',
  'Politics',
  'RU EN',
  'Share',
  'Facebook',
  'ADVERTISEMENT',
  '© 2022 Lorvan Courier',
  'By Anna Petrova',
  'Photo: Anna Petrova',
  'top of page',
  '10:44',
  'Ferry to be repaired by winter',
  '«Мосты не ждут»',
  '…',
  '',
  '   ',
  '\t',
  '\u0000',
  '\u2028',
  '😀',
];
const lineEnds = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces))
      .map((two) => two.join('')),
  },
);
const text = fc
  .array(fc.tuple(line, lineEnds), { minLength: 1, maxLength: 40 })
  .map((lines) => lines.flat().join(''));

/** The stretches of a capture that its parts name, in order. */
function checkPartition(source: string, path: string): void {
  const bytes = new TextEncoder().encode(source);
  const { parsed } = parseCapture({ path, bytes, sidecar: {} });
  if (!parsed) return;
  const cleaned = cleanCapture(parsed, []);
  let end = 0;
  for (const part of listParts(cleaned)) {
    expect(partSchema.safeParse(part).error).toBeUndefined();
    const extent = parsePlace(parsed.text, parsed.lineStarts, part.lines);
    expect(extent?.start).toBe(end);
    end = extent?.end ?? -1;
  }
  expect(end).toBe(parsed.text.length);
}

describe('listParts', () => {
  it('joins neighbours of one fate and quotes what is not kept', () => {
    const lines = [
      'Home',
      'Search',
      '',
      'Lorvan to rebuild its old bridge over the Asta',
      ...prose,
      '',
      'top of page',
    ];
    expect(listParts(cleanCapture(parseText(lines.join('\n')), []))).toEqual([
      {
        lines: '1-3',
        as: 'removed',
        rule: 'navigation',
        reason: 'A menu or language switch of the website',
        words: 'Home Search',
      },
      {
        lines: '4',
        as: 'metadata',
        field: 'title',
        words: 'Lorvan to rebuild its old bridge over the …',
      },
      { lines: '5-7', as: 'kept' },
      {
        lines: '8',
        as: 'removed',
        rule: 'page-edge-marker',
        reason: 'A jump mark of the web page, such as “top of page”',
        words: 'top of page',
      },
    ]);
  });

  it('covers every text exactly once, in order', () => {
    fc.assert(
      fc.property(text, (source) => checkPartition(source, 'a.txt')),
      { numRuns: 400 },
    );
  });

  it('covers every page exactly once, in order', () => {
    const element = fc.constantFrom(
      'p',
      'h1',
      'h2',
      'li',
      'nav',
      'aside',
      'form',
      'footer',
      'article',
      'script',
      'blockquote',
      'td',
    );
    const page = fc
      .array(fc.tuple(element, line, fc.boolean()), { minLength: 1, maxLength: 20 })
      .map((parts) =>
        parts
          .map(([name, words, closed]) => `<${name}>${words}${closed ? `</${name}>` : ''}`)
          .join('\n'),
      );
    fc.assert(
      fc.property(page, (source) => checkPartition(`<!doctype html>${source}`, 'a.html')),
      { numRuns: 200 },
    );
  });
});

describe('explainLines', () => {
  it('says of each line what became of it and why', () => {
    const lines = ['top of page', 'Lorvan to rebuild its old bridge over the Asta', ...prose];
    const explained = explainLines(cleanCapture(parseText(lines.join('\n')), []));
    expect(explained.map(({ place, fate, reason }) => [place, fate, reason])).toEqual([
      ['1', 'removed', 'A jump mark of the web page, such as “top of page” [page-edge-marker]'],
      ['2', 'metadata', 'states: title'],
      ['3', 'kept', ''],
      ['4', 'kept', ''],
    ]);
  });
});
