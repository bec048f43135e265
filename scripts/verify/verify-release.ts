import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BagProfile, profileFile } from '../../src/formats/bag/bag-profile.ts';
import { checkProfile } from '../../src/formats/bag/check-profile.ts';
import { parseManifest } from '../../src/formats/bag/manifest.ts';
import { measure, openStage, readPieces } from '../release/stage.ts';
import { runIngest } from '../shell/run-ingest.ts';
import { type CheckedBag, checkBag } from './check-bag.ts';
import { checkWitnesses } from './check-witnesses.ts';
import type { Damage } from './damage.ts';
import { listWithheld } from './list-withheld.ts';
import { openBytes } from './open-bytes.ts';
import { remakeEntries } from './remake-entries.ts';
import type { Unpacked } from './unpack.ts';
import { unpackTar } from './unpack-tar.ts';
import { beginsAsZip, unpackZip } from './unpack-zip.ts';

const sumsFile = 'SHA512SUMS';

export interface VerifyOptions {
  /** A tar, a ZIP, the folder of an unpacked bag, or the folder that holds both containers. */
  readonly release: string;
  /** Whether to make the entries from the captures again. */
  readonly ingest: boolean;
  /** Told before each step, and of every file of the bag. */
  readonly onStep: (step: string) => void;
  readonly onFile: (done: number, total: number, file: string) => void;
  /** Told which entries the release does not contain in full, by id; their captures cannot be checked. */
  readonly onWithheld: (ids: readonly string[]) => void;
}

/**
 * Checks a release from the container down to its entries, which are made from
 * its captures again, as far as the release contains them. What is wrong further up hides what is below: a container
 * that breaks off is not searched for missing files.
 * @throws Error where there is no such file or folder
 */
export async function verifyRelease(options: VerifyOptions): Promise<readonly Damage[]> {
  const release = realpathSync(options.release);
  if (statSync(release).isDirectory()) {
    const containers = listContainers(release);
    return containers === undefined
      ? verifyFolder(release, options)
      : verifyContainers(release, containers, options);
  }
  const temporary = mkdtempSync(path.join(tmpdir(), 'variorum-verify-'));
  try {
    options.onStep('container');
    const damages = checkSum(release);
    const unpacked = unpack(release, temporary);
    damages.push(...unpacked.damages);
    if (!unpacked.whole) return damages;
    if (unpacked.top === undefined)
      return [...damages, { file: path.basename(release), reason: 'holds no file' }];
    return [...damages, ...(await verifyFolder(temporary, options, damages.length > 0))];
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The containers that a folder of a release should hold; undefined for one that is no such folder. */
function listContainers(folder: string): readonly string[] | undefined {
  const sums = path.join(folder, sumsFile);
  if (existsSync(path.join(folder, 'bagit.txt')) || !existsSync(sums)) return undefined;
  return parseManifest(readFileSync(sums, 'utf8')).flatMap((line) => (line ? [line.path] : []));
}

async function verifyContainers(
  folder: string,
  containers: readonly string[],
  options: VerifyOptions,
): Promise<readonly Damage[]> {
  if (containers.length === 0) return [{ file: sumsFile, reason: 'names no file' }];
  const damages: Damage[] = [];
  for (const name of containers) {
    const container = path.join(folder, path.basename(name));
    if (!statSync(container, { throwIfNoEntry: false })?.isFile()) {
      damages.push({ file: name, reason: `is missing, though ${sumsFile} names it` });
      continue;
    }
    const found = await verifyRelease({ ...options, release: container });
    damages.push(...found.map(({ file, reason }) => ({ file: `${name}: ${file}`, reason })));
  }
  return damages;
}

async function verifyFolder(
  folder: string,
  { ingest, onStep, onFile, onWithheld }: VerifyOptions,
  damaged = false,
): Promise<readonly Damage[]> {
  onStep('bag');
  const bag = checkBag(folder, onFile);
  const damages = [...bag.damages, ...checkOwnProfile(folder, bag)];
  onStep('witnesses');
  const withheld = damages.length > 0 ? [] : listWithheld(folder, bag.files);
  if (withheld === undefined)
    return [{ file: 'data/entries.jsonl', reason: 'does not hold an entry a line' }];
  if (withheld.length > 0) onWithheld(withheld);
  damages.push(...checkWitnesses(folder, bag.files, withheld.length > 0));
  if (damages.length > 0 || damaged || !ingest) return damages;
  onStep('ingest');
  const content = path.join(folder, 'data');
  if (withheld.length > 0) return remakeEntries(content);
  const code = await runIngest({
    content,
    check: true,
    json: false,
    quiet: true,
    cache: undefined,
    jobs: undefined,
  });
  const agent = bag.profiled.info.find(([label]) => label === 'Bag-Software-Agent')?.[1];
  const reason = `are not what ingest makes of data/captures; the release was made by ${agent}`;
  return code === 0 ? [] : [{ file: 'data/entries/', reason }];
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

/** The digest in SHA512SUMS beside a container, where there is one. */
function checkSum(release: string): Damage[] {
  const sums = path.join(path.dirname(release), sumsFile);
  const file = path.basename(release);
  if (!existsSync(sums)) return [];
  const line = parseManifest(readFileSync(sums, 'utf8')).find((own) => own?.path === file);
  if (line === undefined) return [{ file: sumsFile, reason: `does not name ${file}` }];
  if (measure(readPieces(release)).sha512 === line.digest) return [];
  return [{ file, reason: 'does not have the digest that SHA512SUMS states' }];
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
