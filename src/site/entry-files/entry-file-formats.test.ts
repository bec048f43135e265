import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../tests/make-document.ts';
import { makeEntry } from '../../../tests/make-entry.ts';
import { listEntryFiles } from './list-entry-files.ts';
import { makeLinkset } from './make-linkset.ts';

const closed = { rights: { statement: 'http://rightsstatements.org/vocab/InC/1.0/' } };

describe('where rights keep the text back', () => {
  const document = makeDocument({
    markdown: 'Secret words',
    apparatus: [
      {
        id: 'v1',
        at: [0, 6],
        kind: 'wording',
        lemma: 'Secret',
        reason: 'r',
        readings: [
          { text: 'Secret', witnesses: ['A'] },
          { text: 'Secreter', witnesses: ['B'] },
        ],
      },
    ],
    withheld: 'Held back.',
  });
  const formats = listEntryFiles(closed);

  it('the entry’s own file is not published', () => {
    expect(formats.map(({ file }) => file)).toEqual([
      'entry.txt',
      'entry.tei.xml',
      'entry.json',
      'entry.csl.json',
      'entry.bib',
      'entry.ris',
    ]);
  });

  it.each(formats)('$file has none of it', ({ write, text }) => {
    const written = write(document, makeEntry('title'));
    expect(written).not.toContain('Secret');
    expect(written).toContain('First words …');
    expect(written.includes('Held back.')).toBe(text !== 'none');
  });

  it('the linkset names what is published alone', () => {
    const { head } = document;
    const written = JSON.stringify(makeLinkset({ ...head, ...closed }));
    expect(written).toContain('entry.txt');
    expect(written).not.toContain('entry.md');
  });
});

it('otherwise all formats are published', () => {
  expect(
    listEntryFiles({ rights: { statement: 'https://creativecommons.org/licenses/by/4.0/' } }).map(
      ({ name }) => name,
    ),
  ).toEqual(['markdown', 'text', 'tei', 'json', 'csl', 'bibtex', 'ris']);
});
