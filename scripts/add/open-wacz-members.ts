import type { Readable } from 'node:stream';
import yauzl from 'yauzl';

/**
 * Opens the members of a ZIP file whose names match, one after the other, each
 * to be read before the next.
 * @throws Error where the file is no ZIP, or damaged
 */
export async function* openWaczMembers(file: string, wanted: RegExp): AsyncIterable<Readable> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true });
  try {
    for await (const entry of zip.eachEntry())
      if (wanted.test(entry.fileName)) yield await zip.openReadStreamPromise(entry);
  } finally {
    zip.close();
  }
}
