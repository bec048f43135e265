import { describe, expect, it } from 'vitest';
import type { Publisher } from '../../model/publisher.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { cleanCapture } from '../clean/clean-capture.ts';
import { parseText, prose } from '../clean/test-capture.ts';
import { describeCapture } from './describe-capture.ts';

const publishers: readonly Publisher[] = [
  { id: 'courier', name: 'Lorvan Courier', hosts: ['courier.example'] },
  { id: 'herald', name: 'Asta Herald' },
];
const title = 'Lorvan to rebuild its old bridge over the Asta';

function describeText(text: string, sidecar: Sidecar = {}) {
  return describeCapture(cleanCapture(parseText(text, sidecar), publishers), publishers);
}

describe('describeCapture', () => {
  it('states each value with its line and words', () => {
    const lines = [
      'The bridge of Lorvan',
      title,
      'By Anna Petrova',
      '20.09.2022 10:44',
      '',
      ...prose,
    ];
    const found = describeText([...lines, 'Lorvan Courier', '#Asta #Bridge'].join('\n'));
    expect(found).toMatchObject({
      topic: [{ value: lines[0], source: 'capture', lines: '1', words: lines[0] }],
      title: [{ value: title, source: 'capture', lines: '2', words: title }],
      byline: [{ value: 'Anna Petrova', source: 'capture', lines: '3', words: 'By Anna Petrova' }],
      published: [
        { value: '2022-09-20T10:44', source: 'capture', lines: '4', words: '20.09.2022 10:44' },
      ],
      publisher: [{ value: 'courier', source: 'capture', lines: '8', words: 'Lorvan Courier' }],
      hashtags: [
        { value: 'Asta', source: 'capture', lines: '9', words: '#Asta #Bridge' },
        { value: 'Bridge', source: 'capture', lines: '9', words: '#Asta #Bridge' },
      ],
    });
  });

  it('puts the sidecar first', () => {
    const text = [title, '20.09.2022', ...prose, 'Lorvan Courier'].join('\n');
    const found = describeText(text, {
      title: 'Given',
      published: '2022-09-19',
      publisher: 'herald',
    });
    expect(found.title?.map(({ value, source }) => [value, source])).toEqual([
      ['Given', 'sidecar'],
      [title, 'capture'],
    ]);
    expect(found.published?.map(({ value }) => value)).toEqual(['2022-09-19', '2022-09-20']);
    expect(found.publisher?.map(({ value }) => value)).toEqual(['herald', 'courier']);
  });

  it('knows the publisher by the web address and by the page’s furniture', () => {
    const text = [title, ...prose, '© 2022 Asta Herald'].join('\n');
    const found = describeText(text, { url: 'https://courier.example/bridge' });
    expect(found.publisher).toEqual([
      {
        value: 'courier',
        source: 'capture',
        words: 'https://courier.example/bridge',
        note: 'from the web address',
      },
      {
        value: 'herald',
        source: 'capture',
        lines: '4',
        words: '© 2022 Asta Herald',
        note: 'named in a line of the page’s furniture',
      },
    ]);
  });

  it('reads what HTML declares, and refuses what it cannot be', () => {
    const page = `<html lang="en-GB"><head><title>x</title><meta property="article:published_time" content="2022-09-20T10:44:00+04:00"><meta property="article:modified_time" content="soon"><link rel="canonical" href="javascript:1"></head><body><h1>${title}</h1><p>${prose[0]}</p><p>${prose[1]}</p></body></html>`;
    const found = describeText(page);
    expect(found.published).toMatchObject([
      { value: '2022-09-20T10:44:00+04:00', note: 'declared by the page' },
    ]);
    expect(found.language).toMatchObject([{ value: 'en' }]);
    expect(found.modified).toBeUndefined();
    expect(found.url).toBeUndefined();
  });

  it.each([
    [`${title} | Lorvan Courier`, title],
    [`${title} - Lorvan Courier`, title],
    [`Lorvan Courier: ${title}`, title],
    [`${title.toUpperCase()} – News · Courier`, title.toUpperCase()],
    ['Ferry to stop | Lorvan Courier', 'Ferry to stop'],
    ['Ferry to stop | Valley Times', 'Ferry to stop | Valley Times'],
    [title, title],
  ])('takes the site’s name off the declared title %j', (declared, expected) => {
    const body = `<h1>${title}</h1><p>${prose[0]}</p><p>${prose[1]}</p>`;
    const found = describeText(`<html><head><title>${declared}</title></head>${body}</html>`);
    expect(found.title?.[0]).toMatchObject({ value: title });
    expect(found.title?.find(({ note }) => note)).toMatchObject({
      value: expected,
      words: declared,
      note: 'declared by the page',
    });
  });

  it('reads the date beside the author, the dateline, and how likely each is', () => {
    const lines = [
      title,
      'By Anna Petrova | May 12, 2023',
      `LORVAN, May 12 — ${prose[0]}`,
      prose[1],
    ];
    const found = describeText(lines.join('\n'));
    expect(found.published).toMatchObject([{ value: '2023-05-12', lines: '2' }]);
    expect(found.byline).toMatchObject([{ value: 'Anna Petrova', lines: '2' }]);
    expect(found.dateline).toMatchObject([{ value: 'LORVAN', words: 'LORVAN, May 12 —' }]);
    for (const field of ['title', 'published', 'byline'] as const) {
      expect(found[field]?.[0]?.confidence).toBeGreaterThan(0.2);
      expect(found[field]?.[0]?.confidence).toBeLessThan(1);
    }
  });

  it('reads “days ago” where the capture is dated, and only there', () => {
    const text = [title, 'Published 3 days ago', ...prose].join('\n');
    expect(describeText(text).published).toBeUndefined();
    expect(describeText(text, { captured: '2022-09-20' }).published?.[0]?.value).toBe('2022-09-17');
  });

  it('keeps authors that the page and its source disagree on', () => {
    const page = `<html><head><meta name="author" content="Ivo Lann"></head><body><h1>${title}</h1><p>By Anna Petrova</p><p>${prose[0]}</p><p>${prose[1]}</p></body></html>`;
    expect(
      describeText(page)
        .byline?.map(({ value }) => value)
        .sort(),
    ).toEqual(['Anna Petrova', 'Ivo Lann']);
  });

  it('states nothing where nothing is stated', () => {
    expect(describeText(prose.join('\n'))).toEqual({});
  });
});
