import { compareCodeUnits } from './compare-code-units.ts';
import type { EntrySummary, Library } from './library.ts';

/** A capture of a page whose address is known. */
interface OriginalCapture {
  readonly entry: EntrySummary;
  readonly sha256: string;
  /** Path below content/captures. */
  readonly path: string;
  readonly captured: string | null;
}

/** A page at its publisher whose address captures state, with these captures. */
export interface OriginalRecord {
  readonly url: string;
  readonly captures: readonly OriginalCapture[];
}

/** Every known address of an original page of which captures are published, with these, in order of code units. */
export function listOriginals({
  entries,
  captures: records,
}: Pick<Library, 'entries' | 'captures'>): OriginalRecord[] {
  const found = new Map<string, OriginalCapture[]>();
  for (const entry of entries) {
    for (const { url, sha256, captured } of entry.witnesses) {
      const record = records.get(sha256);
      if (url === undefined || !record?.isShown) continue;
      const captures = found.get(url) ?? [];
      captures.push({ entry, sha256, captured, path: record.path });
      found.set(url, captures);
    }
  }
  return [...found]
    .map(([url, captures]) => ({ url, captures }))
    .sort((left, right) => compareCodeUnits(left.url, right.url));
}
