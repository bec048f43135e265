import { expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';

it.each([
  ['a.html', 'words', 'html'],
  ['b/a.HTM', 'words', 'html'],
  ['a.xhtml', '', 'html'],
  ['a.txt', '<!DOCTYPE html><p>a', 'html'],
  ['a.txt', '\uFEFF\n<?xml version="1.0"?>\n<!-- saved -->\n<html lang="en">', 'html'],
  ['a', '<body>x', 'html'],
  ['a.txt', 'How <html> works', 'text'],
  ['a.txt', '<headline>', 'text'],
  ['a.txt', '<!-- unclosed <html>', 'text'],
  ['a.html.txt', 'words', 'text'],
])('%s beginning %j is %s', (path, text, format) => {
  expect(detectFormat(path, text)).toBe(format);
});
