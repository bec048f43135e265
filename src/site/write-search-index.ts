import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { escapeXml } from '../formats/escape-xml.ts';
import { findLevel } from '../model/access.ts';
import { findTextBlocks, joinText, parseArticle } from '../model/article-text.ts';
import { describeMoment } from './describe-moment.ts';
import type { EntrySummary, Library } from './library.ts';
import { listSearchNames } from './list-search-names.ts';
import { readEntryFile } from './load-library.ts';
import { makeSearchTable } from './make-search-table.ts';
import type { Messages } from './messages.ts';
import { namesMark } from './names-mark.ts';

/** Files read and waiting to be indexed at one time. */
const batch = 64;

/**
 * Indexes the entries of a built site for searching: their words into its
 * `pagefind` folder, what they can be narrowed by into `search/table.json`.
 * One index for all languages, since separate ones could not be searched together.
 * @returns how many entries can be found.
 * @throws Error with what Pagefind complains about, or where an entry did not reach the index.
 */
export async function writeSearchIndex(
  folder: string,
  library: Library,
  messages: Messages,
): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: messages.language });
  if (index === undefined) throw new Error(`the search index failed: ${errors.join('; ')}`);
  try {
    const indexed: string[] = [];
    for (let start = 0; start < library.entries.length; start += batch) {
      const entries = library.entries.slice(start, start + batch);
      const answers = entries.flatMap((entry) => {
        const page =
          findLevel(entry, 'search') === 'full'
            ? readFileSync(join(folder, 'entries', entry.id, 'index.html'), 'utf8')
            : composePage(entry, messages);
        if (!page.includes('data-pagefind-body')) return [];
        indexed.push(entry.id);
        const content = page.replace('</body>', describeEntry(entry, page, library, messages));
        return index.addHTMLFile({ url: `/entries/${entry.id}/`, content });
      });
      for (const { errors } of await Promise.all(answers)) complain(errors);
    }
    complain((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    removeOtherInterfaces(join(folder, 'pagefind'));
    const fragments = readFragments(join(folder, 'pagefind', 'fragment'));
    const lost = indexed.filter((id) => !fragments.has(id));
    if (lost.length > 0) throw new Error(`the search index lacks ${lost.join(', ')}`);
    mkdirSync(join(folder, 'search'), { recursive: true });
    const table = makeSearchTable(library, fragments, messages);
    writeFileSync(join(folder, 'search', 'table.json'), JSON.stringify(table));
    return fragments.size;
  } finally {
    await pagefind.close();
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index failed: ${errors.join('; ')}`);
}

/** What may be found of an entry that the index must not hold as its page does: its title and, if at all, the excerpt. */
function composePage(entry: EntrySummary, messages: Messages): string {
  const { markdown } = readEntryFile(entry.file, 'search');
  const paragraphs = findTextBlocks(parseArticle(markdown)).map(
    ({ text }) => `<p>${escapeXml(text)}</p>`,
  );
  return `<html lang="${messages.language}"><body><div data-pagefind-body><h1 data-pagefind-meta="title">${escapeXml(entry.title)}</h1>${paragraphs.join('')}</div></body></html>`;
}

/** What the index is to know besides the page, as markup for the end of its body. */
function describeEntry(
  entry: EntrySummary,
  page: string,
  library: Library,
  messages: Messages,
): string {
  const { published, publisher, language } = entry;
  const facts = {
    publisher: library.publishers.get(publisher ?? '')?.name ?? messages.unknown.publisher,
    date: published ? describeMoment(published.date.slice(0, 10), messages) : messages.unknown.date,
    language: language ?? '',
    names: `${namesMark} ${listSearchNames(entry, readDotlessText(entry, page), library)}`,
  };
  const attributes = Object.entries(facts).map(
    ([name, value]) => `data-${name}="${escapeXml(value)}"`,
  );
  return `<div data-pagefind-body><span data-pagefind-meta="publisher[data-publisher], date[data-date], language[data-language]" data-pagefind-index-attrs="data-names" data-pagefind-weight="0.5" ${attributes.join(' ')}></span></div></body>`;
}

/**
 * The words of an entry where its page has a dotless ı at all: the page itself
 * has titles of other entries too, under which this one must not be found.
 */
function readDotlessText(entry: EntrySummary, page: string): string {
  if (!page.includes('ı')) return '';
  const { markdown } = readEntryFile(entry.file, 'search');
  return `${entry.title} ${joinText(findTextBlocks(parseArticle(markdown)))}`;
}

/** Names of the index's fragments by entry id. Each is compressed JSON behind a mark of twelve characters. */
function readFragments(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names.map((name) => {
      const fragment = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      const { url } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string };
      return [url.split('/').at(-2) ?? '', name.replace(/\.pf_fragment$/, '')];
    }),
  );
}

/** Pagefind writes its own interfaces beside the index; this site has one of its own. */
function removeOtherInterfaces(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^pagefind-(?:.*ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(folder, name));
  }
}
