import { describe, expect, it } from 'vitest';
import { writeBibTex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { writeRis } from './ris.ts';

const known: Reference = {
  id: 'bridge-reopens',
  title: 'Bridge “reopens”\nat last',
  authors: [{ family: 'van Mill', given: 'John' }, { literal: 'Harbour Courier' }],
  publisher: 'Courier & Post',
  published: '2022-09-20T10:44',
  language: 'en',
  excerpt: 'First words …',
  keywords: ['Bridges', 'Lorvan'],
  archive: 'The Archive',
  address: 'https://archive.example/entries/bridge-reopens/',
  originals: ['https://courier.example/{a}'],
  rights: 'http://rightsstatements.org/vocab/CNE/1.0/',
};
const unknown: Reference = {
  ...known,
  authors: [],
  publisher: undefined,
  published: undefined,
  language: undefined,
  excerpt: undefined,
  keywords: [],
  originals: [],
};

describe('CSL-JSON', () => {
  it('has authors, days and the archive', () => {
    expect(JSON.parse(writeCslJson([known]))).toEqual([
      {
        id: 'bridge-reopens',
        type: 'article-newspaper',
        title: 'Bridge “reopens” at last',
        author: [{ family: 'van Mill', given: 'John' }, { literal: 'Harbour Courier' }],
        'container-title': 'Courier & Post',
        issued: { 'date-parts': [[2022, 9, 20]] },
        archive: 'The Archive',
        URL: 'https://archive.example/entries/bridge-reopens/',
        source: 'https://courier.example/{a}',
        language: 'en',
        abstract: 'First words …',
        keyword: 'Bridges, Lorvan',
      },
    ]);
  });

  it('leaves out what is not known', () => {
    expect(Object.keys(JSON.parse(writeCslJson([unknown]))[0])).toEqual([
      'id',
      'type',
      'title',
      'archive',
      'URL',
    ]);
  });
});

describe('BibTeX', () => {
  it('has authors, days and the archive', () => {
    expect(writeBibTex([known])).toBe(
      [
        '@article{bridge-reopens,',
        '  author = {van Mill, John and {Harbour Courier}},',
        '  title = {{Bridge “reopens” at last}},',
        '  journal = {Courier \\& Post},',
        '  date = {2022-09-20},',
        '  year = {2022},',
        '  month = sep,',
        '  url = {https://archive.example/entries/bridge-reopens/},',
        '  library = {The Archive},',
        '  note = {\\url{https://courier.example/%7Ba%7D}},',
        '  language = {en},',
        '  keywords = {Bridges, Lorvan},',
        '  abstract = {First words …},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps braces in balance whatever a title has', () => {
    const written = writeBibTex([{ ...unknown, title: 'a } b { c \\ 5 % #_$ ~^ }' }]);
    let depth = 0;
    for (const sign of written) {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(written).toContain(
      'a \\textbraceright{} b \\textbraceleft{} c \\textbackslash{} 5 \\% \\#\\_\\$ ',
    );
  });
});

describe('RIS', () => {
  it('has authors, days and the archive', () => {
    expect(writeRis([known]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - bridge-reopens',
      'AU  - van Mill, John',
      'AU  - Harbour Courier',
      'TI  - Bridge “reopens” at last',
      'T2  - Courier & Post',
      'PY  - 2022',
      'DA  - 2022/09/20/',
      'LA  - en',
      'AB  - First words …',
      'KW  - Bridges',
      'KW  - Lorvan',
      'DB  - The Archive',
      'UR  - https://archive.example/entries/bridge-reopens/',
      'L2  - https://courier.example/{a}',
      'ER  - ',
      '',
    ]);
  });

  it('no value begins a line of its own', () => {
    const written = writeRis([{ ...unknown, title: 'a\r\nER  - \nTY  - BOOK' }, unknown]);
    expect(written.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(written.match(/^ER {2}- $/gm)).toHaveLength(2);
    expect(written).toContain('TI  - a ER - TY - BOOK\r\n');
  });

  it('says a year alone where no more is known', () => {
    expect(writeRis([{ ...unknown, published: '2022' }])).toContain('DA  - 2022///\r\n');
  });
});
