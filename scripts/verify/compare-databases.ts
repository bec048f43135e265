import { openBytes } from './open-bytes.ts';

/** Where the header of an SQLite database has the version of the library that wrote it last (file format, 1.3.18). */
const place = 96;

/**
 * Why two databases cannot be compared byte for byte: other versions of SQLite
 * wrote them. Undefined where one version did.
 */
export function compareDatabases(former: string, fresh: string): string | undefined {
  const [there, here] = [readVersion(former), readVersion(fresh)];
  if (there === here) return undefined;
  return `was written by SQLite ${there}; this is ${here}, so it was not compared: its manifests alone vouch for it`;
}

function readVersion(file: string): string {
  const source = openBytes(file);
  try {
    const bytes = source.peek(place, 4);
    if (bytes.length < 4) return 'unknown';
    const number = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    return [Math.floor(number / 1e6), Math.floor(number / 1000) % 1000, number % 1000].join('.');
  } finally {
    source.close();
  }
}
