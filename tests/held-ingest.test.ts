import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runIngest } from '../scripts/shell/run-ingest.ts';
import { parseEntryFile } from '../src/model/entry-file.ts';
import { excerpted, open, untold, writeHeldContent } from './held-content.ts';

let folder: string;
let content: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-held-ingest-'));
  content = path.join(folder, 'content');
  await writeHeldContent(content);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function ingest(check: boolean) {
  const cache = path.join(folder, 'cache');
  return runIngest({ content, check, json: false, quiet: true, cache, jobs: 1 });
}

function read(id: string) {
  return parseEntryFile(readFileSync(path.join(content, 'entries/2024', `${id}.md`), 'utf8')).head;
}

it('the command writes the access that the pipeline does', async () => {
  expect(await ingest(true)).toBe(0);
  expect(read(open.id).access).toBeUndefined();
  expect(read(untold.id).access).toEqual({
    site: 'metadata',
    search: 'metadata',
    release: 'metadata',
  });
});

it('an entry that is held back shares no words with other reports', () => {
  for (const id of [open.id, excerpted.id]) {
    const { story } = read(id);
    expect(story?.entries.map(({ shared }) => shared)).toEqual([[]]);
  }
});

it('the archive’s default, a sidecar and a publisher’s record take effect through the cache', async () => {
  expect(await ingest(false)).toBe(0);
  appendFileSync(path.join(content, 'archive.yaml'), 'access: { search: excerpt }\n');
  writeFileSync(path.join(content, 'captures/wire.txt.yaml'), 'access: { site: excerpt }\n');
  const publishers = path.join(content, 'vocabulary/publishers.yaml');
  const records = readFileSync(publishers, 'utf8');
  writeFileSync(publishers, records.replace('access: metadata', 'access: excerpt'));
  expect(await ingest(false)).toBe(0);
  expect(read(open.id).access).toEqual({ site: 'excerpt', search: 'excerpt', release: 'full' });
  expect(read(untold.id).access).toEqual({
    site: 'excerpt',
    search: 'excerpt',
    release: 'excerpt',
  });
});
