import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../package-lock.json'), 'utf8'),
) as { packages: Readonly<Record<string, LockedPackage>> };

test('the lock file holds the binaries of every platform, without which npm ci refuses it', () => {
  const places = Object.keys(lock.packages);
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(
    wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`))),
  ).toEqual([]);
});

test('the lock file names no registry host', () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":/);
});
