import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, it } from 'vitest';

const parser = unified().use(rehypeParse);

interface ParsedPage {
  /** Path below the site's folder, with forward slashes. */
  readonly path: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Inline scripts, styles and handlers, which a strict policy would block. */
  readonly inline: readonly string[];
}

describe.each([
  ['root', 'siteFolder'],
  ['nested', 'nestedFolder'],
  ['collection', 'collectionFolder'],
  ['held', 'heldFolder'],
] as const)('the site at %s', (where, key) => {
  const folder = inject(key);
  const base = where === 'nested' ? inject('nestedBase') : '/';
  const pages = listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));
  const byPath = new Map(pages.map((page) => [page.path, page]));

  it('has no broken link and no broken anchor', () => {
    const broken = pages.flatMap((page) =>
      page.links
        .filter((link) => !leadsSomewhere(link, page, base, folder, byPath))
        .map((link) => `${page.path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('gives no id twice', () => {
    for (const { path, ids } of pages)
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
  });

  it('has no inline script, style or handler', () => {
    expect(pages.flatMap((page) => page.inline.map((found) => `${page.path}: ${found}`))).toEqual(
      [],
    );
  });

  it('serves each capture’s exact bytes', () => {
    const files = listFiles(join(folder, 'captures')).filter((file) => !file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      expect(file).toContain(`${sep}${hash.slice(0, 16)}${sep}`);
      expect(file).toMatch(/\.txt$/);
    }
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

function readPage(folder: string, file: string): ParsedPage {
  const ids: string[] = [];
  const links: string[] = [];
  const inline: string[] = [];
  visit(parser.parse(readFileSync(file, 'utf8')), 'element', ({ tagName, properties }) => {
    if (properties.id) ids.push(String(properties.id));
    for (const name of ['href', 'src', 'action'])
      if (properties[name]) links.push(String(properties[name]));
    // JSON-LD is data: no browser runs it and no policy blocks it.
    const isCode = tagName === 'script' && properties.type !== 'application/ld+json';
    if ((isCode && !properties.src) || tagName === 'style') inline.push(tagName);
    for (const name of Object.keys(properties))
      if (name === 'style' || name.startsWith('on')) inline.push(name);
  });
  return { path: relative(folder, file).split(sep).join('/'), ids, links, inline };
}

function leadsSomewhere(
  link: string,
  page: ParsedPage,
  base: string,
  folder: string,
  pages: ReadonlyMap<string, ParsedPage>,
): boolean {
  const here = `https://archive.example${base}${page.path.replace(/index\.html$/, '')}`;
  const url = new URL(link, here);
  if (url.origin !== 'https://archive.example') return true;
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // The search index is a folder that only the search script enters.
  if (!statSync(join(folder, file), { throwIfNoEntry: false })?.isFile()) return false;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || pages.get(file)?.ids.includes(id) === true;
}
