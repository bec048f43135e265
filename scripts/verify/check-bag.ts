import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bagDeclaration, parseBagInfo } from '../../src/formats/bag/bag-info.ts';
import type { ProfiledBag } from '../../src/formats/bag/check-profile.ts';
import { measure, readPieces, type StagedFile } from '../release/stage.ts';
import { checkManifest, type Manifest } from './check-manifest.ts';
import type { Damage } from './damage.ts';
import { listFolder } from './list-folder.ts';

/** A bag that was gone through. */
export interface CheckedBag {
  readonly damages: readonly Damage[];
  /** Measures of every file, by path below the bag's top folder. */
  readonly files: ReadonlyMap<string, StagedFile>;
  /** What a profile looks at. */
  readonly profiled: ProfiledBag;
}

/**
 * Checks a bag in a folder: BagIt 1.0 (RFC 8493), and beyond it that every file
 * of the bag but the tag manifests stands in every manifest of its kind, that
 * nothing is left to be fetched and that nothing is a link.
 */
export function checkBag(
  folder: string,
  report: (done: number, total: number, file: string) => void,
): CheckedBag {
  const listing = listFolder(folder);
  const damages: Damage[] = listing.refused.map((file) => ({
    file,
    reason: 'is a link or a special file, which no bag has',
  }));
  const files = new Map<string, StagedFile>();
  for (const [index, own] of listing.files.entries()) {
    report(index, listing.files.length, own);
    files.set(own, { path: own, ...measure(readPieces(path.join(folder, own))) });
  }
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  if (!files.has('bagit.txt')) damages.push({ file: 'bagit.txt', reason: 'is missing' });
  else if (read('bagit.txt') !== bagDeclaration)
    damages.push({ file: 'bagit.txt', reason: 'does not declare BagIt 1.0 in UTF-8, to the byte' });
  if (files.has('fetch.txt'))
    damages.push({ file: 'fetch.txt', reason: 'leaves files to be fetched; a release is whole' });

  const manifests = listing.files.flatMap((file): Manifest[] => {
    const [, kind, algorithm = ''] = /^(manifest|tagmanifest)-([^/]+)\.txt$/.exec(file) ?? [];
    return kind ? [{ file, kind: kind as Manifest['kind'], algorithm }] : [];
  });
  for (const kind of ['manifest', 'tagmanifest'] as const) {
    if (!manifests.some((own) => own.kind === kind))
      damages.push({ file: `${kind}-sha512.txt`, reason: 'is missing' });
  }
  for (const manifest of manifests)
    damages.push(...checkManifest(manifest, read(manifest.file), files));

  const info = files.has('bag-info.txt') ? parseBagInfo(read('bag-info.txt')) : [];
  if (info === undefined)
    damages.push({ file: 'bag-info.txt', reason: 'has a line that is no tag' });
  damages.push(...checkOxum(info ?? [], files));
  const list = (kind: Manifest['kind']) =>
    manifests.filter((own) => own.kind === kind).map(({ algorithm }) => algorithm);
  const tagFiles = listing.files.filter((file) => !file.startsWith('data/'));
  return {
    damages,
    files,
    profiled: {
      version: '1.0',
      info: info ?? [],
      manifests: list('manifest'),
      tagManifests: list('tagmanifest'),
      tagFiles,
    },
  };
}

function checkOxum(
  info: NonNullable<ReturnType<typeof parseBagInfo>>,
  files: ReadonlyMap<string, StagedFile>,
): Damage[] {
  const payload = [...files.values()].filter((file) => file.path.startsWith('data/'));
  const oxum = `${payload.reduce((sum, { size }) => sum + size, 0)}.${payload.length}`;
  return info
    .filter(([label, value]) => label === 'Payload-Oxum' && value !== oxum)
    .map(([, value]) => ({
      file: 'bag-info.txt',
      reason: `states ${value} for Payload-Oxum, but data/ has ${oxum}`,
    }));
}
