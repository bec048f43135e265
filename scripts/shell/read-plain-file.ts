import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** What the system says of links, pipes and sockets, and of paths where no file can be. */
const absent = new Set(['ELOOP', 'ENXIO', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/**
 * The bytes of a file; their number alone where they are too many; undefined
 * where it is no plain file. Links are not followed and pipes not opened.
 */
export function readPlainFile(
  file: string,
  mostBytes = Infinity,
): Uint8Array<ArrayBuffer> | number | undefined {
  let handle: number;
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (absent.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return undefined;
    return status.size > mostBytes ? status.size : new Uint8Array(readFileSync(handle));
  } finally {
    closeSync(handle);
  }
}
