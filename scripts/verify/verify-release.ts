import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BagProfile, profileFile } from '../../src/formats/bag/bag-profile.ts';
import { checkProfile } from '../../src/formats/bag/check-profile.ts';
import { openStage } from '../release/stage.ts';
import { type CheckedBag, checkBag } from './check-bag.ts';
import { checkReleaseFolder, checkSum } from './check-release-folder.ts';
import { checkWitnesses } from './check-witnesses.ts';
import type { Damage } from './damage.ts';
import { findForm } from './find-form.ts';
import { listWithheld } from './list-withheld.ts';
import { openBytes } from './open-bytes.ts';
import type { RemadePayload } from './remake-payload.ts';
import type { Unpacked } from './unpack.ts';
import { unpackTar } from './unpack-tar.ts';
import { beginsAsZip, unpackZip } from './unpack-zip.ts';

export interface VerifyOptions {
  /** A tar, a ZIP, the folder of an unpacked bag, or the folder that holds both containers. */
  readonly release: string;
  /** Whether to make entries from the captures again, and all other files from them. */
  readonly ingest: boolean;
  /** Told before each step, and of every file of the bag. */
  readonly onStep: (step: string) => void;
  readonly onFile: (done: number, total: number, file: string) => void;
  /** Told which entries the release does not contain in full, by id; their captures cannot be checked. */
  readonly onWithheld: (ids: readonly string[]) => void;
  /** Told what else could not be compared, and why. */
  readonly onNote: (note: string) => void;
}

/** A bag that was checked, and made again where all was well and it was asked for. */
interface VerifiedBag {
  readonly damages: readonly Damage[];
  readonly files: CheckedBag['files'];
  readonly remade?: RemadePayload | undefined;
}

/**
 * Checks a release from the container down to its entries, which are made from
 * its captures again, and to the files that are made from entries, as far as the
 * release contains them. What is wrong further up hides what is below: a
 * container that breaks off is not searched for missing files.
 * @throws Error saying what was expected where there is no release
 */
export async function verifyRelease(options: VerifyOptions): Promise<readonly Damage[]> {
  const form = findForm(options.release);
  const release = realpathSync(options.release);
  if (form === 'folder') return verifyFolder(release, options);
  if (form === 'bag') return (await verifyBag(release, options, [])).damages;
  return (await verifyContainer(release, options, checkSum(release))).damages;
}

/** Both containers are one bag, so it is made again once. */
async function verifyFolder(folder: string, options: VerifyOptions): Promise<readonly Damage[]> {
  const checked = checkReleaseFolder(folder);
  const damages = [...checked.damages];
  let first: { readonly name: string; readonly bag: VerifiedBag } | undefined;
  for (const name of checked.containers) {
    const container = path.join(folder, name);
    const ingest = options.ingest && first === undefined;
    const bag = await verifyContainer(container, { ...options, ingest }, []);
    damages.push(...bag.damages.map(({ file, reason }) => ({ file: place(name, file), reason })));
    if (bag.damages.length > 0) continue;
    if (first === undefined) {
      first = { name, bag };
      if (bag.remade) {
        const { checkRecord } = await import('./check-record.ts');
        damages.push(...checkRecord(checked, bag.remade));
      }
    } else damages.push(...compareBags(name, bag.files, first.name, first.bag.files));
  }
  return damages;
}

function place(container: string, file: string): string {
  return file === container ? file : `${container}: ${file}`;
}

function compareBags(
  name: string,
  files: CheckedBag['files'],
  other: string,
  others: CheckedBag['files'],
): Damage[] {
  const paths = new Set([...files.keys(), ...others.keys()]);
  return [...paths]
    .filter((own) => files.get(own)?.sha512 !== others.get(own)?.sha512)
    .map((own) => ({ file: place(name, own), reason: `is not as in ${other}` }));
}

async function verifyContainer(
  container: string,
  options: VerifyOptions,
  former: readonly Damage[],
): Promise<VerifiedBag> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'variorum-verify-'));
  try {
    options.onStep('container');
    const unpacked = unpack(container, temporary);
    const damages = [...former, ...unpacked.damages];
    const files = new Map();
    if (!unpacked.whole) return { damages, files };
    if (unpacked.top === undefined) {
      damages.push({ file: path.basename(container), reason: 'holds no file' });
      return { damages, files };
    }
    return await verifyBag(temporary, options, damages);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function verifyBag(
  folder: string,
  { ingest, onStep, onFile, onWithheld, onNote }: VerifyOptions,
  former: readonly Damage[],
): Promise<VerifiedBag> {
  onStep('bag');
  const bag = checkBag(folder, onFile);
  const damages = [...former, ...bag.damages, ...checkOwnProfile(folder, bag)];
  const { files } = bag;
  onStep('witnesses');
  const withheld = damages.length > 0 ? [] : listWithheld(folder, files);
  if (withheld === undefined) {
    damages.push({ file: 'data/entries.jsonl', reason: 'does not hold an entry a line' });
    return { damages, files };
  }
  const isPartial = withheld.length > 0;
  if (isPartial && ingest) onWithheld(withheld);
  damages.push(...checkWitnesses(folder, files, isPartial));
  if (damages.length > 0 || !ingest) return { damages, files };
  // What a damaged release never comes to is not loaded for it.
  const { checkEntries } = await import('./check-entries.ts');
  const { remakePayload } = await import('./remake-payload.ts');
  onStep('ingest');
  damages.push(...(await checkEntries(path.join(folder, 'data'), bag, isPartial)));
  if (damages.length > 0) return { damages, files };
  onStep('files');
  const remade = remakePayload(folder, bag, isPartial, onNote);
  return { damages: remade.damages, files, remade };
}

function unpack(release: string, folder: string): Unpacked {
  const source = openBytes(release);
  try {
    const stage = openStage(folder);
    const isZip = beginsAsZip(source.peek(0, 4)) || release.endsWith('.zip');
    return isZip ? unpackZip(source, stage) : unpackTar(source, stage);
  } finally {
    source.close();
  }
}

function checkOwnProfile(folder: string, { files, profiled }: CheckedBag): Damage[] {
  if (!files.has(profileFile)) return [{ file: profileFile, reason: 'is missing' }];
  try {
    const profile = JSON.parse(readFileSync(path.join(folder, profileFile), 'utf8')) as BagProfile;
    return checkProfile(profiled, profile).map((reason) => ({
      file: profileFile,
      reason: `is not kept to: ${reason}`,
    }));
  } catch (error) {
    return [{ file: profileFile, reason: `is no profile: ${(error as Error).message}` }];
  }
}
