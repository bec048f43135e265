import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page of the built site and what a browser fetches with it. */
export interface BuiltPage {
  readonly html: string;
  /** Paths of files below the site, each once. */
  readonly styles: readonly string[];
  /** Module scripts and all that they import at once; they run after the page is there. */
  readonly modules: readonly string[];
  /** Scripts that a page waits for: inline ones, or files without type=module, async or defer. */
  readonly blocking: readonly string[];
  /** Words of the article. */
  readonly words: number;
}

const parser = unified().use(rehypeParse);

/**
 * Reads a page as a browser does.
 * @param folder of the built site
 * @param base the site's path, with slashes at both ends
 * @param path of the page below the site: `entries/x/`
 */
export function readBuiltPage(folder: string, base: string, path: string): BuiltPage {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const styles = new Set<string>();
  const modules = new Set<string>();
  const blocking: string[] = [];
  let words = 0;
  visit(parser.parse(html), 'element', (node: Element) => {
    const { tagName, properties } = node;
    const locate = (address: unknown) =>
      posix.relative(base, posix.resolve(`${base}${path}`, `${address}`));
    if (tagName === 'link' && [properties.rel].flat().includes('stylesheet'))
      styles.add(locate(properties.href));
    if (tagName === 'script' && properties.type === 'module' && properties.src)
      modules.add(locate(properties.src));
    else if (tagName === 'script' && !isHarmless(properties))
      blocking.push(String(properties.src ?? 'inline'));
    if ('dataArticle' in properties) words += readText(node).match(/\S+/gu)?.length ?? 0;
  });
  for (const module of modules) for (const other of listImports(folder, module)) modules.add(other);
  return { html, styles: [...styles], modules: [...modules], blocking, words };
}

function isHarmless({ type, async, defer, src }: Element['properties']): boolean {
  return type === 'application/ld+json' || (src !== undefined && Boolean(async || defer));
}

/** What a module imports at once, not when it runs. */
function listImports(folder: string, module: string): string[] {
  const source = readFileSync(join(folder, module), 'utf8');
  return [...source.matchAll(/(?:\bfrom|\bimport)\s?["'](\.[^"']{1,200})["']/g)].map(
    ([, name = '']) => posix.join(posix.dirname(module), name),
  );
}

function readText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(readText).join(' ') : '';
}
