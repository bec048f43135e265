import path from 'node:path';
import type { ReleaseRecord } from '../../src/model/release-record.ts';
import { measure, readPieces } from './stage.ts';

type ReleaseFile = ReleaseRecord['files'][number];

const kinds: readonly (readonly [ending: string, kind: ReleaseFile['kind'], mediaType: string])[] =
  [
    ['.tar', 'tar', 'application/x-tar'],
    ['.zip', 'zip', 'application/zip'],
    ['.sig', 'ssh-signature', 'text/plain'],
    ['.minisig', 'minisign-signature', 'text/plain'],
  ];

/** A file that is published beside the record of its release. */
export function describeFile(folder: string, name: string): ReleaseFile {
  const { size, sha256, sha512 } = measure(readPieces(path.join(folder, name)));
  const [, kind, mediaType] = kinds.find(([ending]) => name.endsWith(ending)) ?? [
    '',
    'sums',
    'text/plain',
  ];
  return { name, kind, mediaType, size, sha256, sha512 };
}
