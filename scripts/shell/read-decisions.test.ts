import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDecisions } from './read-decisions.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'variorum-decisions-'));
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

function read(source: string) {
  writeFileSync(path.join(content, 'decisions.yaml'), source);
  const { data, messages } = readDecisions(content, [], []);
  return { data, rules: messages.map(({ ruleId, line }) => `${ruleId} ${line}`) };
}

test('without the file, or with nothing but remarks in it, there are no decisions', () => {
  expect(readDecisions(content, [], [])).toEqual({ data: [], messages: [] });
  expect(read('# none yet\n')).toEqual({ data: [], rules: [] });
});

test('a decision comes with its place', () => {
  const { data } = read(
    '# first\n- ruling: restore\n  entry: x\n  reason: r\n  by: b\n  date: 2024-05-02\n',
  );
  expect(data).toEqual([
    {
      decision: { ruling: 'restore', entry: 'x', reason: 'r', by: 'b', date: '2024-05-02' },
      line: 2,
      column: 3,
    },
  ]);
});

test('one slip does not hide the others', () => {
  const grounds = '  reason: r\n  by: b\n  date: 2024-05-02\n';
  const { data, rules } = read(
    `- ruling: restore\n${grounds}- ruling: restore\n  entry: x\n${grounds}- ruling: rename\n  entry: X\n  to: y\n${grounds}`,
  );
  expect(data).toHaveLength(1);
  expect(rules).toEqual(['yaml-value 1', 'yaml-value 11']);
});

test('a link is no file of decisions, rather than none', () => {
  writeFileSync(path.join(content, 'other.yaml'), '');
  symlinkSync('other.yaml', path.join(content, 'decisions.yaml'));
  expect(readDecisions(content, [], []).messages.map(({ ruleId }) => ruleId)).toEqual([
    'not-a-file',
  ]);
});
