import { formatBytes } from './format-bytes.ts';
import type { Item } from './item.ts';
import type { Report, ReportedEntry } from './report.ts';

/** An entry with what is known of it. */
export function describeEntry({
  id,
  title,
  published,
  publisher,
  tags,
  captures,
  variants,
}: ReportedEntry): Item {
  const facts = [
    published ?? 'date unknown',
    publisher ?? 'publisher unknown',
    count(captures.length, 'capture', 'captures'),
    ...(variants > 0 ? [count(variants, 'variant', 'variants')] : []),
  ];
  return {
    pieces: [{ strong: title }, ' ', { code: id }, ` – ${facts.join(', ')}`],
    ...(tags.length > 0 ? { details: [{ pieces: [`tags: ${tags.join(', ')}`] }] } : {}),
  };
}

/** An entry that was withdrawn, or is back. */
export function describeTombstone({ id, title, reason }: Report['withdrawn'][number]): Item {
  return { pieces: [{ strong: title }, ' ', { code: id }, ` – ${reason}`] };
}

/** How much the archive grows. */
export function describeSize({ size: { captures, entries, site } }: Report): Item[] {
  const content: Item = {
    pieces: [`Captures grow by ${formatBytes(captures)}, entries by ${formatBytes(entries)}.`],
  };
  if (!site) return [content];
  const { files, bytes, moreFiles, moreBytes } = site;
  const built = `The built site has ${count(files, 'file', 'files')}, ${formatBytes(bytes)}: ${sign(moreFiles)}${moreFiles} files, ${formatBytes(moreBytes, true)}.`;
  return [content, { pieces: [built] }];
}

function sign(number: number): string {
  return number > 0 ? '+' : '';
}

/** A number with its noun. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const longest = 160;

/** Words, no more of them than a report needs. */
export function cut(words: string, most = longest): string {
  return words.length > most ? `${words.slice(0, most)}…` : words;
}
