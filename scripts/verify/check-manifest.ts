import { findPathFault } from '../../src/formats/bag/find-path-fault.ts';
import { formatManifestLine, parseManifest } from '../../src/formats/bag/manifest.ts';
import type { StagedFile } from '../release/stage.ts';
import type { Damage } from './damage.ts';

/** A manifest of a bag. */
export interface Manifest {
  readonly file: string;
  readonly kind: 'manifest' | 'tagmanifest';
  /** As its name says, `sha256` and so on. */
  readonly algorithm: string;
}

/**
 * Checks that a manifest lists each file of its kind once with its digest, and
 * nothing else, in the form that releases have: no manifest has the digest of a
 * tag manifest, so that form alone shows damage to it.
 */
export function checkManifest(
  { file, kind, algorithm }: Manifest,
  source: string,
  files: ReadonlyMap<string, StagedFile>,
): Damage[] {
  if (algorithm !== 'sha256' && algorithm !== 'sha512')
    return [{ file, reason: `uses ${algorithm}; releases use sha256 and sha512` }];
  const damages: Damage[] = [];
  const listed = new Set<string>();
  const lines = parseManifest(source);
  const whole = lines.map((line) => (line ? formatManifestLine(line) : '')).join('');
  if (whole !== source)
    damages.push({ file, reason: 'is not written as manifests of releases are' });
  for (const line of lines) {
    if (line === undefined) continue;
    const fault = findPathFault(line.path);
    if (fault !== undefined) {
      damages.push({ file, reason: `names ${JSON.stringify(line.path)}, which ${fault}` });
    } else if (listed.has(line.path)) {
      damages.push({ file, reason: `names ${line.path} twice` });
    } else {
      const own = files.get(line.path);
      if (own === undefined)
        damages.push({ file: line.path, reason: `is missing, though ${file} names it` });
      else if (own[algorithm] !== line.digest)
        damages.push({
          file: line.path,
          reason: `is damaged: its ${algorithm} is ${own[algorithm]}, not ${line.digest} as in ${file}`,
        });
    }
    listed.add(line.path);
  }
  for (const path of files.keys()) {
    if (belongs(path, kind) && !listed.has(path))
      damages.push({ file: path, reason: `does not stand in ${file}` });
  }
  return damages;
}

function belongs(path: string, kind: Manifest['kind']): boolean {
  if (path.startsWith('data/')) return kind === 'manifest';
  return kind === 'tagmanifest' && !/^tagmanifest-[^/]+\.txt$/.test(path);
}
