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

function read(source: string | Uint8Array) {
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

test('a file in another encoding is told from one with slips', () => {
  expect(read(Buffer.from('\uFEFF- ruling: restore\n', 'utf16le')).rules).toEqual([
    'yaml-encoding 1',
  ]);
  expect(read(Buffer.from('# none yet\n# caf\xe9\n', 'latin1')).rules).toEqual(['yaml-encoding 2']);
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

test('a ruling is told what was expected, and the nearest', () => {
  const grounds = '  reason: r\n  by: b\n  date: 2024-05-02\n';
  const source = `- ruling: withdrw\n  entry: x\n${grounds}- ruling: correct\n  entry: x\n  publisher: The Post\n${grounds}- ruling: restore\n  entry: x\n  reason: ''\n  by: b\n  date: 2024-05-02\n- entry: x\n${grounds}`;
  writeFileSync(path.join(content, 'decisions.yaml'), source);
  const { messages } = readDecisions(content, [], [{ id: 'the-post', name: 'The Post' }]);
  expect(messages.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '1 `ruling` of record 1 must be one of merge, keep-separate, correct, choose-reading, withdraw, restore, rename; the nearest is withdraw',
    '8 `publisher` of record 2 must be lower-case ASCII letters and digits in words joined by single hyphens: it is the id of a publisher in vocabulary/publishers.yaml, not a name; that of The Post is the-post',
    '14 `reason` of record 3 is empty: write something, or leave the key out',
    '17 `ruling` of record 4 is missing; it is one of merge, keep-separate, correct, choose-reading, withdraw, restore, rename',
  ]);
});

test.each([
  ['[]\n- ruling: restore\n  entry: x\n- ruling: restore\n', /Take away the empty \[\]/],
  ['- ruling: restore\n  entry: []\n    - x\n    - y\n', /Take away the empty \[\]/],
  ['- ruling: restore\n\tentry: x\n', /Indent with spaces/],
  ['- reason: so: it is\n  by: b\n', /put it in quotes/],
])('a slip of syntax is one message with a remedy: %j', (source, remedy) => {
  writeFileSync(path.join(content, 'decisions.yaml'), source);
  const { messages } = readDecisions(content, [], []);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.reason).toMatch(remedy);
});
