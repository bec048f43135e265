import { resolve } from 'node:path';

/** The folder of all releases: `VARIORUM_RELEASES` where it is set, otherwise `dist/releases` of the project. */
export function findReleasesFolder(): string {
  return resolve(process.env.VARIORUM_RELEASES ?? 'dist/releases');
}
