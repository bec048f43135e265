import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signFile } from './sign-file.ts';

const hasSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;

let folder: string;
let file: string;
let key: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-sign-'));
  file = path.join(folder, 'SHA512SUMS');
  key = path.join(folder, 'key');
  writeFileSync(file, 'sums\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!hasSsh)('a signature holds for the file, and for no other', () => {
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  signFile(file, { tool: 'ssh-keygen', file: key });
  const signers = path.join(folder, 'signers');
  writeFileSync(signers, `archive ${readFileSync(`${key}.pub`, 'utf8')}`);
  const options = [
    '-Y',
    'verify',
    '-f',
    signers,
    '-I',
    'archive',
    '-n',
    'file',
    '-s',
    `${file}.sig`,
  ];
  expect(spawnSync('ssh-keygen', options, { input: 'sums\n' }).status).toBe(0);
  expect(spawnSync('ssh-keygen', options, { input: 'other\n' }).status).not.toBe(0);
});

test.skipIf(!hasSsh)('a key that is none is told', () => {
  writeFileSync(key, 'no key', { mode: 0o600 });
  expect(() => signFile(file, { tool: 'ssh-keygen', file: key })).toThrow(
    'ssh-keygen could not sign',
  );
});
