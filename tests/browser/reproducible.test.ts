import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';

/** SHA-256 of every file of a site, by path below it. */
function listDigests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  return new Map(
    files
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

test('two builds in different places and time zones are the same to the byte', () => {
  const site = listDigests(inject('siteFolder'));
  expect(site.size).toBeGreaterThan(100);
  expect(listDigests(inject('repeatedFolder'))).toEqual(site);
});
