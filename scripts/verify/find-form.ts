import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { releaseRecordFile } from '../../src/model/release-record.ts';

/** What FILE can be. */
export type ReleaseForm = 'container' | 'bag' | 'folder';

/** What can be verified, for people. */
const expected =
  'Name the .tar or .zip of a release, an unpacked bag, or the folder of a release (dist/releases/VERSION)';

/**
 * Which form of a release stands at a path. A folder that lacks some of what it
 * should have is still taken for what it looks like, so that what it lacks is told.
 * @throws Error saying what was found there and what was expected, where it is none
 */
export function findForm(place: string): ReleaseForm {
  const state = statSync(place, { throwIfNoEntry: false });
  if (state === undefined) throw new Error(`There is no ${place}. ${expected}.`);
  if (state.isFile()) return 'container';
  if (!state.isDirectory())
    throw new Error(`${place} is neither a file nor a folder. ${expected}.`);
  const names = readdirSync(place);
  if (names.includes('bagit.txt')) return 'bag';
  if (names.includes('SHA512SUMS') || names.includes(releaseRecordFile)) return 'folder';
  if (names.some(isContainer)) return 'folder';
  if (names.some((name) => /^(?:tag)?manifest-[^/]+\.txt$/.test(name) || name === 'bag-info.txt'))
    return 'bag';
  throw new Error(`${place} ${describeFolder(place, names)}. ${expected}.`);
}

/** Whether a name is that of a release's tar or ZIP. */
export function isContainer(name: string): boolean {
  return name.endsWith('.tar') || name.endsWith('.zip');
}

function describeFolder(place: string, names: readonly string[]): string {
  if (names.length === 0) return 'is an empty folder';
  const holds = (file: string) =>
    names.filter((name) => statSync(path.join(place, name, file), { throwIfNoEntry: false }));
  const bags = holds('bagit.txt');
  if (bags.length > 0) return `looks like the folder around a bag, which is ${bags.join(', ')}`;
  const releases = holds(releaseRecordFile);
  if (releases.length > 0)
    return `looks like the folder of all releases, which are ${releases.join(', ')}`;
  if (names.includes('captures') || names.includes('entries'))
    return 'looks like a content folder, or the data/ of a bag without its manifests';
  return 'is no release: it has neither bagit.txt, as a bag has, nor SHA512SUMS and containers, as the folder of a release has';
}
