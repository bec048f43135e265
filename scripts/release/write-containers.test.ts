import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashBytes } from '../stages/hash-bytes.ts';
import { openStage, type Stage } from './stage.ts';
import { writeTar, writeZip } from './write-containers.ts';

const time = Date.UTC(2024, 1, 29, 13, 14, 16) / 1000;
const long = `data/${'a-long-folder-name/'.repeat(8)}${'x'.repeat(120)}.txt`;
const texts: Readonly<Record<string, string>> = {
  'bagit.txt': 'one\n',
  'data/Армения.txt': 'два\n',
  'data/empty': '',
  [long]: 'long\n',
};

let folder: string;
let stage: Stage;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-containers-'));
  stage = openStage(path.join(folder, 'stage'));
  for (const [below, text] of Object.entries(texts).reverse()) stage.write(below, [text]);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, options, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  });
  expect(`${stderr}${status}`).toBe('0');
  return stdout;
}

function has(command: string, option: string): boolean {
  return spawnSync(command, [option]).status === 0;
}

test('a tar of the same files is the same to the byte', () => {
  const file = path.join(folder, 'a.tar');
  writeTar(file, 'top', stage, time);
  expect(hashBytes(readFileSync(file))).toMatchInlineSnapshot(
    `"c7da690295d387202720e703ffeefb084ecab0ff6b28dd0c62d15f48b837f89c"`,
  );
});

test('a ZIP of the same files is the same to the byte', () => {
  const file = path.join(folder, 'a.zip');
  writeZip(file, 'top', stage, time);
  expect(hashBytes(readFileSync(file))).toMatchInlineSnapshot(
    `"1e6e013696b4b2f6b10dad72f795e286057267e1b4ed050f137d2da3dd745c3f"`,
  );
});

test.skipIf(!has('tar', '--version'))('tar reads names and texts of a tar', () => {
  const file = path.join(folder, 'a.tar');
  writeTar(file, 'top', stage, time);
  const out = path.join(folder, 'out');
  mkdirSync(out);
  run('tar', '-xf', file, '-C', out);
  for (const [below, text] of Object.entries(texts))
    expect(readFileSync(path.join(out, 'top', below), 'utf8')).toBe(text);
});

test.skipIf(!has('unzip', '-v'))('unzip finds a ZIP sound and reads its texts', () => {
  const file = path.join(folder, 'a.zip');
  writeZip(file, 'top', stage, time);
  run('unzip', '-tqq', file);
  for (const [below, text] of Object.entries(texts))
    expect(run('unzip', '-p', file, `top/${below}`)).toBe(text);
  expect(run('unzip', '-l', file)).toContain('2024-02-29 13:14');
});
