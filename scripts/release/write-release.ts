import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatManifestLine } from '../../src/formats/bag/manifest.ts';
import { writeJsonLines } from '../../src/formats/release/json-lines.ts';
import { releaseRecordFile } from '../../src/model/release-record.ts';
import { readReleases } from '../../src/site/releases/read-releases.ts';
import { describeFile } from './describe-file.ts';
import { makeFacts } from './make-facts.ts';
import { makeRecord } from './make-record.ts';
import { makeVersion } from './name-release.ts';
import { readSoftwareVersion } from './read-software-version.ts';
import { readStagedEntries } from './read-staged-entries.ts';
import { type SigningKey, signFile } from './sign-file.ts';
import { openStage } from './stage.ts';
import { openStagedEntries, stageContent } from './stage-content.ts';
import { formatJson, stageData } from './stage-data.ts';
import { stageTags } from './stage-tags.ts';
import { writeTar, writeZip } from './write-containers.ts';

export interface ReleaseOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of all releases. */
  readonly output: string;
  /** Value of SOURCE_DATE_EPOCH. */
  readonly epoch: string | undefined;
  readonly keys: readonly SigningKey[];
}

/** A release that was written. */
export interface WrittenRelease {
  readonly folder: string;
  /** Name, size in bytes and SHA-512 of each container. */
  readonly containers: readonly {
    readonly name: string;
    readonly size: number;
    readonly sha512: string;
  }[];
}

/**
 * Writes a release of a content folder beside the others and puts it in place by
 * renaming. The bag is laid out on disk, so that memory holds one entry at a time.
 * @throws Error where there is no entry, content is not as its entries state it, or a key does not sign
 */
export function writeRelease({ content, output, epoch, keys }: ReleaseOptions): WrittenRelease {
  const workshop = path.join(output, '.new');
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  try {
    const stage = openStage(path.join(workshop, 'bag'));
    const leftOut = stageContent(stage, content);
    const software = readSoftwareVersion();
    const version = makeVersion(software, [...stage.files.values(), ...leftOut.values()]);
    const { size } = stage.write(
      'data/entries.jsonl',
      writeJsonLines(openStagedEntries(stage, content, leftOut)),
    );
    if (size === 0) throw new Error('there is no entry to release');
    const entries = readStagedEntries(path.join(stage.folder, 'data/entries.jsonl'));
    const data = path.join(stage.folder, 'data');
    const { facts, time } = makeFacts(data, entries, { version, software, epoch });
    stageData(stage, data, entries, facts);
    stageTags(stage, facts);
    const fresh = path.join(workshop, 'release');
    mkdirSync(fresh);
    writeTar(path.join(fresh, `${facts.name}.tar`), facts.name, stage, time);
    writeZip(path.join(fresh, `${facts.name}.zip`), facts.name, stage, time);
    const sums = path.join(fresh, 'SHA512SUMS');
    const containers = [`${facts.name}.tar`, `${facts.name}.zip`].map((name) =>
      describeFile(fresh, name),
    );
    writeFileSync(
      sums,
      containers
        .map(({ name, sha512 }) => formatManifestLine({ path: name, digest: sha512 }))
        .join(''),
    );
    for (const key of keys) signFile(sums, key);
    const others = readdirSync(fresh)
      .filter((name) => name.startsWith('SHA512SUMS'))
      .sort();
    const files = [...containers, ...others.map((name) => describeFile(fresh, name))];
    const record = makeRecord(facts, files, stage, readReleases(output));
    writeFileSync(path.join(fresh, releaseRecordFile), formatJson(record));
    const folder = path.join(output, version);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
    return { folder, containers };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
