import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkBag } from '../../scripts/verify/check-bag.ts';
import { findPathFault } from '../../src/formats/bag/find-path-fault.ts';
import { corpusNote, findCorpusFolder, readCorpus } from './read-corpus.ts';

const bags = findCorpusFolder('bagit');

function listBags(below: string): string[] {
  if (bags === undefined) return [];
  return readdirSync(path.join(bags, below), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => path.join(bags, below, name));
}

function check(bag: string) {
  return checkBag(bag, () => {}).damages;
}

test.skipIf(bags === undefined)('sound bags of BagIt 1.0 are found sound', () => {
  const sound = listBags('v1.0/valid');
  expect(sound.length).toBeGreaterThan(0);
  for (const bag of sound) expect(check(bag), bag).toEqual([]);
});

test.skipIf(bags === undefined)(
  'every bag that is unsound, or leads out of its folder, is refused',
  () => {
    const unsound = [
      'v1.0/invalid',
      'v0.97/invalid',
      'v0.97/linux-only',
      'v0.97/windows-only',
    ].flatMap(listBags);
    expect(unsound.length).toBeGreaterThan(20);
    for (const bag of unsound) expect(check(bag), bag).not.toEqual([]);
  },
);

const paths = readCorpus<readonly string[]>('path-traversal.json', ['../{FILE}', '..\\{FILE}']);

test(`no path leads out of its folder: ${corpusNote}`, () => {
  expect(paths.length).toBeGreaterThan(1);
  for (const own of paths) {
    const below = path.posix.normalize(`/home/bag/${own.replaceAll('\\', '/')}`);
    if (!below.startsWith('/home/bag/')) expect(findPathFault(own), own).toBeDefined();
  }
});
