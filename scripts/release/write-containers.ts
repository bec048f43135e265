import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { readPieces, type Stage, type StagedFile, writeWhole } from './stage.ts';
import { countPadding, makeTarHeader, tarEnd } from './tar-header.ts';
import {
  makeCentralRecord,
  makeLocalRecord,
  makeZipEnd,
  makeZipStamp,
  type PlacedMember,
} from './zip-records.ts';

/** Writes the files of a stage as a tar, by path in the order of code units. */
export function writeTar(file: string, top: string, stage: Stage, mtime: number): void {
  write(file, function* () {
    for (const own of sortFiles(stage)) {
      yield makeTarHeader({ path: `${top}/${own.path}`, size: own.size }, mtime);
      yield* readPieces(path.join(stage.folder, own.path));
      yield new Uint8Array(countPadding(own.size));
    }
    yield tarEnd;
  });
}

/**
 * Writes the files of a stage as a ZIP, by path in the order of code units.
 * They are stored, not compressed, since compressors differ in their bytes.
 */
export function writeZip(file: string, top: string, stage: Stage, mtime: number): void {
  const stamp = makeZipStamp(mtime);
  write(file, function* () {
    const members: PlacedMember[] = [];
    let offset = 0;
    for (const { path: below, size, crc32 } of sortFiles(stage)) {
      const member = { path: `${top}/${below}`, size, crc32, stamp, offset };
      const record = makeLocalRecord(member);
      yield record;
      yield* readPieces(path.join(stage.folder, below));
      members.push(member);
      offset += record.length + size;
    }
    let length = 0;
    for (const member of members) {
      const record = makeCentralRecord(member);
      yield record;
      length += record.length;
    }
    yield makeZipEnd(members.length, offset, length);
  });
}

function sortFiles(stage: Stage): StagedFile[] {
  return [...stage.files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function write(file: string, pieces: () => Iterable<Uint8Array>): void {
  const handle = openSync(file, 'wx', 0o644);
  try {
    for (const piece of pieces()) writeWhole(handle, piece);
  } finally {
    closeSync(handle);
  }
}
