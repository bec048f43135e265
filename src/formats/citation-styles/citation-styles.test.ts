import { describe, expect, it } from 'vitest';
import type { Reference } from '../reference.ts';
import type { CitationPiece } from './citation-piece.ts';
import { formatApa } from './format-apa.ts';
import { formatChicago } from './format-chicago.ts';
import { formatMla } from './format-mla.ts';

const address = 'https://a.example/entries/b/';
const known: Reference = {
  id: 'b',
  title: 'Bridge “reopens”',
  authors: [{ family: 'Petrova', given: 'Anne-Marie B.' }],
  publisher: 'Courier',
  published: '2022-09-20T10:44',
  language: 'en',
  excerpt: undefined,
  keywords: [],
  archive: 'The Archive',
  address,
  originals: [],
  rights: 'http://rightsstatements.org/vocab/CNE/1.0/',
};
const two: Reference = {
  ...known,
  title: 'Why?',
  authors: [{ family: 'van Mill', given: 'John' }, { literal: 'Lorvan Press' }],
  published: '2022-09',
};
const bare: Reference = { ...known, authors: [], publisher: undefined, published: undefined };
const unsigned: Reference = { ...known, authors: [] };
const many: Reference = {
  ...known,
  authors: Array.from({ length: 21 }, (_, index) => ({ family: `N${index}`, given: 'Ann' })),
};

/** Italics between asterisks. */
function show(pieces: readonly CitationPiece[]): string {
  return pieces.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

describe('APA', () => {
  it.each([
    [
      known,
      `Petrova, A.-M. B. (2022, September 20). Bridge “reopens”. *Courier*. The Archive. ${address}`,
    ],
    [
      two,
      `van Mill, J., & Lorvan Press. (2022, September). Why? *Courier*. The Archive. ${address}`,
    ],
    [unsigned, `Bridge “reopens”. (2022, September 20). *Courier*. The Archive. ${address}`],
    [bare, `Bridge “reopens”. (n.d.). The Archive. ${address}`],
  ])('cites %#', (reference, expected) => {
    expect(show(formatApa(reference))).toBe(expected);
  });

  it('names nineteen authors and the last', () => {
    expect(show(formatApa(many))).toContain('N18, A., … N20, A. (2022');
  });
});

describe('Chicago', () => {
  it.each([
    [
      known,
      `Petrova, Anne-Marie B. “Bridge ‘reopens.’” *Courier*, September 20, 2022. The Archive. ${address}.`,
    ],
    [
      two,
      `van Mill, John, and Lorvan Press. “Why?” *Courier*, September 2022. The Archive. ${address}.`,
    ],
    [unsigned, `*Courier*. “Bridge ‘reopens.’” September 20, 2022. The Archive. ${address}.`],
    [bare, `“Bridge ‘reopens.’” The Archive. ${address}.`],
  ])('cites %#', (reference, expected) => {
    expect(show(formatChicago(reference))).toBe(expected);
  });

  it('names seven of many authors', () => {
    expect(show(formatChicago(many))).toContain('Ann N6, et al. “');
  });
});

describe('MLA', () => {
  it.each([
    [
      known,
      `Petrova, Anne-Marie B. “Bridge ‘reopens.’” *Courier*, 20 Sept. 2022. *The Archive*, ${address}.`,
    ],
    [
      two,
      `van Mill, John, and Lorvan Press. “Why?” *Courier*, Sept. 2022. *The Archive*, ${address}.`,
    ],
    [unsigned, `“Bridge ‘reopens.’” *Courier*, 20 Sept. 2022. *The Archive*, ${address}.`],
    [bare, `“Bridge ‘reopens.’” *The Archive*, ${address}.`],
  ])('cites %#', (reference, expected) => {
    expect(show(formatMla(reference))).toBe(expected);
  });

  it('names the first of many authors', () => {
    expect(show(formatMla(many))).toContain('N0, Ann, et al. “');
  });
});
