/** Label and value; a label may stand more than once. */
export type BagTag = readonly [label: string, value: string];

/** `bagit.txt` of BagIt 1.0 (RFC 8493, section 2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Writes `bag-info.txt`; line breaks in a value become spaces. */
export function formatBagInfo(tags: readonly BagTag[]): string {
  return tags
    .map(([label, value]) => `${label}: ${value.trim().split(/\s+/).join(' ')}\n`)
    .join('');
}

/** The tags of a `bag-info.txt`, folded lines joined; undefined where a line is neither a tag nor the rest of one. */
export function parseBagInfo(source: string): BagTag[] | undefined {
  const tags: [string, string][] = [];
  for (const line of source.split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    const open = tags.at(-1);
    if (/^[ \t]/.test(line)) {
      if (!open) return undefined;
      open[1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) return undefined;
    tags.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return tags;
}

/** A size for people, in powers of 1000: `512 B`, `1.2 MB`. */
export function formatBagSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let size = bytes;
  let unit = 0;
  for (; size >= 1000 && unit < units.length - 1; unit++) size /= 1000;
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}
