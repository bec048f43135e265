import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatManifestLine, parseManifest } from '../../src/formats/bag/manifest.ts';
import {
  type ReleaseRecord,
  releaseRecordFile,
  releaseRecordSchema,
} from '../../src/model/release-record.ts';
import { describeFile } from '../release/describe-file.ts';
import type { Damage } from './damage.ts';
import { isContainer } from './find-form.ts';

const sumsFile = 'SHA512SUMS';
/** The page of the release, which a build puts beside its files. */
const page = 'index.html';

type ReleaseFile = ReleaseRecord['files'][number];

/** The folder of a release that was gone through. */
export interface CheckedFolder {
  readonly damages: readonly Damage[];
  /** Names of the containers that are there. */
  readonly containers: readonly string[];
  /** What `release.json` says, where it can be read. */
  readonly record: ReleaseRecord | undefined;
  /** Containers, digests and signatures that are there, as a record lists them. */
  readonly files: readonly ReleaseFile[];
}

/** Checks the folder of a release, its containers by digest alone: they are there, named in SHA512SUMS and release.json, and nothing else is. */
export function checkReleaseFolder(folder: string): CheckedFolder {
  const items = readdirSync(folder, { withFileTypes: true });
  const present = new Set(items.filter((item) => item.isFile()).map(({ name }) => name));
  const damages: Damage[] = [];
  const record = present.has(releaseRecordFile) ? readRecord(folder, damages) : undefined;
  if (!present.has(releaseRecordFile))
    damages.push({ file: releaseRecordFile, reason: 'is missing; the site lists releases by it' });
  const sums = present.has(sumsFile)
    ? readFileSync(path.join(folder, sumsFile), 'utf8')
    : undefined;
  if (sums === undefined)
    damages.push({
      file: sumsFile,
      reason:
        'is missing; this looks like the folder of a release, which has the digests of its containers there',
    });
  const lines = parseManifest(sums ?? '').flatMap((line) => (line ? [line] : []));
  const recorded = new Map(record?.files.map((file) => [file.name, file]));
  const isKnown = (name: string) =>
    recorded.has(name) || lines.some((line) => line.path === name) || !(record || sums);
  const containers = [...present].filter((name) => isContainer(name) && isKnown(name)).sort();
  const others = [...present]
    .filter((name) => name.startsWith(sumsFile) && (name === sumsFile || isKnown(name)))
    .sort();
  const files = [...containers, ...others].map((name) => describeFile(folder, name));
  if (sums !== undefined) damages.push(...checkSums(sums, lines, files, recorded));
  const told = new Set(damages.map(({ file }) => file));
  for (const [name, stated] of recorded) {
    const found = files.find((file) => file.name === name);
    if (found === undefined && !told.has(name))
      damages.push({ file: name, reason: `is missing, though ${releaseRecordFile} names it` });
    else if (found && JSON.stringify(found) !== JSON.stringify(stated) && !told.has(name))
      damages.push({
        file: releaseRecordFile,
        reason: `does not state size, kind and digests that ${name} has`,
      });
  }
  const expected = new Set([...files.map(({ name }) => name), sumsFile, releaseRecordFile, page]);
  for (const item of items)
    if (!item.isFile() || !expected.has(item.name))
      damages.push({ file: item.name, reason: 'is no part of the release' });
  return { damages, containers, record, files };
}

function readRecord(folder: string, damages: Damage[]): ReleaseRecord | undefined {
  try {
    const source = readFileSync(path.join(folder, releaseRecordFile), 'utf8');
    return releaseRecordSchema.parse(JSON.parse(source));
  } catch {
    damages.push({ file: releaseRecordFile, reason: 'is damaged: it is no record of a release' });
    return undefined;
  }
}

type Line = NonNullable<ReturnType<typeof parseManifest>[number]>;

/** Where SHA512SUMS and a file disagree, `release.json` tells which of them is damaged. */
function checkSums(
  source: string,
  lines: readonly Line[],
  files: readonly ReleaseFile[],
  recorded: ReadonlyMap<string, ReleaseFile>,
): Damage[] {
  const containers = files.filter(({ name }) => isContainer(name));
  const whole = containers
    .map(({ name, sha512 }) => formatManifestLine({ path: name, digest: sha512 }))
    .join('');
  if (source === whole && containers.length > 0) return [];
  const damages: Damage[] = [];
  for (const { name, sha512 } of containers) {
    const line = lines.find((own) => own.path === name);
    if (line === undefined) damages.push({ file: sumsFile, reason: `does not name ${name}` });
    else if (line.digest === sha512) continue;
    else if (recorded.get(name)?.sha512 === sha512)
      damages.push({ file: sumsFile, reason: `does not state the digest that ${name} has` });
    else damages.push({ file: name, reason: `does not have the digest that ${sumsFile} states` });
  }
  for (const { path: name, digest } of lines) {
    const isThere = containers.some((own) => own.name === name || own.sha512 === digest);
    if (!isThere) damages.push({ file: name, reason: `is missing, though ${sumsFile} names it` });
  }
  if (lines.length === 0) damages.push({ file: sumsFile, reason: 'names no file' });
  else if (damages.length === 0)
    damages.push({ file: sumsFile, reason: 'is not written as those of releases are' });
  return damages;
}

/** The digest in SHA512SUMS beside a container, where there is one. */
export function checkSum(container: string): Damage[] {
  const sums = path.join(path.dirname(container), sumsFile);
  const file = path.basename(container);
  if (!existsSync(sums)) return [];
  const line = parseManifest(readFileSync(sums, 'utf8')).find((own) => own?.path === file);
  if (line === undefined) return [{ file: sumsFile, reason: `does not name ${file}` }];
  if (describeFile(path.dirname(container), file).sha512 === line.digest) return [];
  return [{ file, reason: `does not have the digest that ${sumsFile} states` }];
}
