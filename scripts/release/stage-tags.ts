import {
  type BagTag,
  bagDeclaration,
  formatBagInfo,
  formatBagSize,
} from '../../src/formats/bag/bag-info.ts';
import {
  findProfileAddress,
  makeBagProfile,
  profileFile,
} from '../../src/formats/bag/bag-profile.ts';
import { formatManifestLine } from '../../src/formats/bag/manifest.ts';
import type { ReleaseFacts } from '../../src/formats/release/release-facts.ts';
import type { Stage } from './stage.ts';
import { formatJson } from './stage-data.ts';

const algorithms = ['sha256', 'sha512'] as const;

/** Makes a bag of a stage whose `data/` is complete: declaration, information, profile and manifests. */
export function stageTags(stage: Stage, facts: ReleaseFacts): void {
  const payload = list(stage, (path) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  stage.write('bagit.txt', [bagDeclaration]);
  stage.write(profileFile, [formatJson(makeBagProfile(facts.archive))]);
  stage.write('bag-info.txt', [formatBagInfo(listTags(facts, bytes, payload.length))]);
  for (const algorithm of algorithms) writeManifest(stage, 'manifest', algorithm, payload);
  const tags = list(stage, (path) => !path.startsWith('data/'));
  for (const algorithm of algorithms) writeManifest(stage, 'tagmanifest', algorithm, tags);
}

function listTags(facts: ReleaseFacts, bytes: number, count: number): BagTag[] {
  const { archive, name, series, version, software, timestamp, address } = facts;
  return [
    ['Source-Organization', archive.title],
    ['Contact-Name', archive.contact.name],
    ['Contact-Email', archive.contact.email],
    ['External-Description', archive.description],
    ['External-Identifier', address],
    ['Internal-Sender-Identifier', name],
    ['Internal-Sender-Description', `Release ${version} of ${archive.title}`],
    ['Bag-Group-Identifier', series],
    ['Bag-Count', '1 of 1'],
    ['Bag-Size', formatBagSize(bytes)],
    ['Bag-Software-Agent', `Variorum ${software}`],
    ['Bagging-Date', timestamp.slice(0, 10)],
    ['BagIt-Profile-Identifier', findProfileAddress(archive)],
    ['Payload-Oxum', `${bytes}.${count}`],
  ];
}

function list(stage: Stage, wanted: (path: string) => boolean) {
  return [...stage.files.values()]
    .filter(({ path }) => wanted(path))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function writeManifest(
  stage: Stage,
  kind: 'manifest' | 'tagmanifest',
  algorithm: (typeof algorithms)[number],
  files: ReturnType<typeof list>,
): void {
  const lines = files.map((file) =>
    formatManifestLine({ path: file.path, digest: file[algorithm] }),
  );
  stage.write(`${kind}-${algorithm}.txt`, lines);
}
