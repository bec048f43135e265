import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildSite } from './build-site.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-build-'));
  vi.stubEnv('SITE_ADDRESS', 'nonsense');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const build = () => buildSite({ output: join(folder, 'dist'), workshop: join(folder, 'workshop') });

it('names the variable that holds no web address', async () => {
  await expect(build()).rejects.toThrow(
    'SITE_ADDRESS: nonsense is not a web address; it must be whole, such as https://example.org/archive/',
  );
});

it('puts the former site back where a build died between its renames', async () => {
  mkdirSync(join(folder, 'workshop', 'former'), { recursive: true });
  writeFileSync(join(folder, 'workshop', 'former', 'index.html'), 'former');
  await expect(build()).rejects.toThrow();
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('former');
});

it('keeps the site in place over a former one', async () => {
  mkdirSync(join(folder, 'workshop', 'former'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), 'current');
  await expect(build()).rejects.toThrow();
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('current');
  expect(existsSync(join(folder, 'workshop', 'former'))).toBe(false);
});
