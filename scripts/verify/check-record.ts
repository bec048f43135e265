import { releaseRecordFile } from '../../src/model/release-record.ts';
import { makeRecord } from '../release/make-record.ts';
import type { CheckedFolder } from './check-release-folder.ts';
import type { Damage } from './damage.ts';
import type { RemadePayload } from './remake-payload.ts';

/** Checks what a release says of its bag and files. Its place among the others only they could tell. */
export function checkRecord(
  { record, files }: CheckedFolder,
  { facts, stage }: RemadePayload,
): Damage[] {
  if (record === undefined) return [];
  const { number, previous } = record;
  const fresh = { ...makeRecord(facts, [...files], stage, []), number, previous };
  return JSON.stringify(fresh) === JSON.stringify(record)
    ? []
    : [{ file: releaseRecordFile, reason: 'does not say what the release holds' }];
}
