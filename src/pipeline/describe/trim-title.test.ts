import { describe, expect, it } from 'vitest';
import { parseText } from '../clean/test-capture.ts';
import { listSiteNames } from './list-site-names.ts';
import { trimDeclaredTitle, trimShownTitle } from './trim-title.ts';

const title = 'Lorvan to rebuild its old bridge';
const capture = parseText('<meta property="og:site_name" content="The Lorvan Courier"><p>x</p>', {
  url: 'https://www.astaherald.co.uk/a',
});
const site = listSiteNames(capture, [], [{ id: 'post', name: 'Asta Post' }]);

describe('listSiteNames', () => {
  it.each([
    ['the lorvan courier', true],
    ['Lorvan Courier', true],
    ['Asta Herald', true],
    ['Asta Post', true],
    ['Bridge', false],
    ['', false],
  ])('%j: %s', (words, expected) => {
    expect(site.has(words)).toBe(expected);
  });
});

describe('trimShownTitle', () => {
  it.each([
    [title, [], title],
    [`Opinion  ${title}`, [], title],
    [`Opinion|${title}`, [], title],
    [`Opinion ${title}`, [title], title],
    [`${title} | Lorvan Courier`, [], title],
    [`${title} | News | Lorvan Courier`, [], `${title} | News`],
    [`${title} - what now`, [], `${title} - what now`],
  ])('%j', (text, declared, expected) => {
    expect(trimShownTitle(text, declared, site)).toBe(expected);
  });
});

describe('trimDeclaredTitle', () => {
  it.each([
    [`${title} – Someone Else`, title, title],
    [`Lorvan Courier: ${title}`, undefined, title],
    [`${title} – Asta Post`, undefined, title],
    [`${title} – Someone Else`, undefined, `${title} – Someone Else`],
  ])('%j', (declared, shown, expected) => {
    expect(trimDeclaredTitle(declared, shown, site)).toBe(expected);
  });
});
