import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, inject, it } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from '../../src/model/article-text.ts';
import { findContentFolder } from '../../src/site/content-folder.ts';
import { loadLibrary, readEntryFile } from '../../src/site/load-library.ts';

const parser = unified().use(rehypeParse);

it.each([
  ...listEntries(findContentFolder(), inject('siteFolder')),
  ...listEntries(inject('collectionContent'), inject('collectionFolder')),
])('prints the words of %s and no others', (id = '', file = '', site = '') => {
  const html = readFileSync(join(site, 'entries', id, 'index.html'), 'utf8');
  const { markdown } = readEntryFile(file);
  const written = joinText(findTextBlocks(parseArticle(markdown)));
  expect(readArticle(html)).toEqual(written.split(/\s+/u).filter((word) => word !== ''));
});

function listEntries(content: string, site: string): string[][] {
  return loadLibrary(content).entries.map(({ id, file }) => [id, file, site]);
}

/** The words of a page's article, in order. */
function readArticle(html: string): string[] {
  let words: string[] = [];
  visit(parser.parse(html), 'element', (node: Element) => {
    if ('dataArticle' in node.properties) words = readText(node).split(/\s+/u);
  });
  return words.filter((word) => word !== '');
}

/** What stands in the place of a picture is none of the article's words. */
function readText(node: Nodes): string {
  if (node.type === 'element' && 'dataPicture' in node.properties) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(readText).join('') : '';
}
