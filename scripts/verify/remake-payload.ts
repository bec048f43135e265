import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeJsonLines } from '../../src/formats/release/json-lines.ts';
import type { ReleaseFacts } from '../../src/formats/release/release-facts.ts';
import { makeFacts } from '../release/make-facts.ts';
import { makeVersion } from '../release/name-release.ts';
import { readSoftwareVersion } from '../release/read-software-version.ts';
import { readStagedEntries } from '../release/read-staged-entries.ts';
import type { Stage } from '../release/stage.ts';
import { stageData } from '../release/stage-data.ts';
import { stageTags } from '../release/stage-tags.ts';
import type { CheckedBag } from './check-bag.ts';
import { compareDatabases } from './compare-databases.ts';
import type { Damage } from './damage.ts';
import { openMeasuringStage } from './open-measuring-stage.ts';
import { readBagEntries } from './read-bag-entries.ts';
import { readClaims } from './read-claims.ts';

/** What a release is when it is made again from its content. */
export interface RemadePayload {
  readonly damages: readonly Damage[];
  readonly stage: Stage;
  readonly facts: ReleaseFacts;
}

const list = 'data/entries.jsonl';
const database = 'data/archive.sqlite';
/** What a release has from its content folder; the rest is made. */
const isContent = (own: string) =>
  /^data\/(?:(?:captures|entries|vocabulary)\/|(?:archive|decisions)\.yaml$)/.test(own);

/**
 * Makes all files of a bag but captures, entries and vocabulary again, and
 * compares them to the byte. Only the database is written to disk; of the other
 * files measures are kept.
 * @param folder of the bag, whose files have the digests that the manifests state
 * @param isPartial whether it leaves entries out, of whose captures its version is a digest too
 * @param onNote told what cannot be compared
 */
export function remakePayload(
  folder: string,
  bag: CheckedBag,
  isPartial: boolean,
  onNote: (note: string) => void,
): RemadePayload {
  const data = path.join(folder, 'data');
  const content = [...bag.files.values()].filter((file) => isContent(file.path));
  const claims = readClaims(folder, bag);
  const damages: Damage[] = [];
  const version = makeVersion(claims.software, content);
  if (!isPartial && version !== claims.version)
    damages.push({
      file: 'bag-info.txt',
      reason: `names the release ${claims.version}, but its content is that of ${version}`,
    });
  const temporary = mkdtempSync(path.join(tmpdir(), 'variorum-remake-'));
  try {
    const stage = openMeasuringStage(temporary, content);
    const own = readBagEntries(data, bag.files.keys());
    const isSame = stage.write(list, writeJsonLines(own)).sha512 === bag.files.get(list)?.sha512;
    const entries = isSame ? readStagedEntries(path.join(folder, list)) : own;
    const { facts } = makeFacts(data, entries, claims);
    const adopt = (below: string) => {
      const file = stage.adopt(below);
      const former = bag.files.get(below);
      const note =
        below === database && former && former.sha512 !== file.sha512
          ? compareDatabases(path.join(folder, below), path.join(temporary, below))
          : undefined;
      if (note === undefined || former === undefined) return file;
      onNote(`${below} ${note}`);
      return stage.take(former);
    };
    const whole = { ...stage, adopt };
    stageData(whole, data, entries, facts);
    stageTags(whole, facts);
    damages.push(...compareFiles(bag.files, stage.files, claims.software));
    return { damages, stage, facts };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function compareFiles(
  former: CheckedBag['files'],
  fresh: Stage['files'],
  software: string,
): Damage[] {
  const own = readSoftwareVersion();
  const advice =
    own === software ? '' : `; Variorum ${software} made it, this is ${own}: verify with that one`;
  const damages: Damage[] = [];
  for (const { path: file, sha512 } of fresh.values()) {
    const found = former.get(file);
    if (found === undefined)
      damages.push({ file, reason: `is missing, though releases have it${advice}` });
    else if (found.sha512 !== sha512 && !isManifest(file))
      damages.push({
        file,
        reason: `is not what captures, entries and vocabulary of this release give when it is made again${advice}`,
      });
  }
  for (const file of former.keys())
    if (!fresh.has(file)) damages.push({ file, reason: `is no file of a release${advice}` });
  return damages;
}

/** Manifests were held to the files; where a file is another, so are they. */
function isManifest(file: string): boolean {
  return /^(?:tag)?manifest-[^/]+\.txt$/.test(file);
}
