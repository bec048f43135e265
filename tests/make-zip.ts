import { crc32 } from 'node:zlib';
import {
  makeCentralRecord,
  makeLocalRecord,
  makeZipEnd,
  makeZipStamp,
} from '../scripts/release/zip-records.ts';

/** A ZIP of files that are stored as they are. */
export function makeZip(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let offset = 0;
  const members = files.map(([path, bytes]) => {
    const member = {
      path,
      size: bytes.length,
      crc32: crc32(bytes),
      stamp: makeZipStamp(946_684_800),
      offset,
    };
    const parts = [makeLocalRecord(member), bytes];
    offset += parts.reduce((sum, part) => sum + part.length, 0);
    return { member, parts };
  });
  const directory = members.map(({ member }) => makeCentralRecord(member));
  return Buffer.concat([
    ...members.flatMap(({ parts }) => parts),
    ...directory,
    makeZipEnd(
      members.length,
      offset,
      directory.reduce((sum, part) => sum + part.length, 0),
    ),
  ]);
}
