import { lstatSync } from 'node:fs';

/** What a file system says of a file; not all of it stays the same when its bytes are written, the time of the last change least. */
export type Stamp = string;

/** Milliseconds within which two changes may have one time, where times are finer than seconds, and where not. */
export const grains = { fine: 100, coarse: 2000 };

/**
 * Stamps a file; undefined where it is none, or was changed so shortly before
 * `now` that a later change might not show (as git holds it with its index).
 */
export function stampFile(file: string, now: number): Stamp | undefined {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status?.isFile()) return undefined;
  const { dev, ino, size, mtimeMs, ctimeMs } = status;
  const grain = ctimeMs % 1000 === 0 ? grains.coarse : grains.fine;
  if (Math.max(ctimeMs, mtimeMs) > now - grain) return undefined;
  return `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
