import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCommand } from './read-command.ts';

const help = 'Counts stars.\n';
const options = { sky: { type: 'string', default: 'north' } } as const;
const former = process.argv;
let printed: string[];

beforeEach(() => {
  printed = [];
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed.push(`${stream} ${text}`);
      return true;
    });
});

afterEach(() => {
  process.argv = former;
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

function read(...words: string[]) {
  process.argv = ['node', 'count.ts', ...words];
  return readCommand({ help, options, mostWords: 1 }, ({ values, positionals }) => {
    if (values.sky === 'none') throw new Error('There is always a sky');
    return [values.sky, ...positionals];
  });
}

test('makes of options and words what the command needs', () => {
  expect(read('bright', '--sky', 'south')).toEqual(['south', 'bright']);
  expect(read()).toEqual(['north']);
  expect(printed).toEqual([]);
});

test.each([[['--help']], [['-h']], [['--sky', 'none', '--help', 'a', 'b']]])(
  'prints the help when asked: %j',
  (words) => {
    expect(read(...words)).toBeUndefined();
    expect(printed).toEqual([`stdout ${help}`]);
    expect(process.exitCode).toBeUndefined();
  },
);

test.each([
  [['--skies'], /Unknown option '--skies'/],
  [['--sky'], /--sky/],
  [['a', 'b'], /Unexpected argument: b/],
  [['--sky', 'none'], /There is always a sky/],
])('refuses wrong use with the help: %j', (words, reason) => {
  expect(read(...words)).toBeUndefined();
  expect(printed.join('')).toMatch(reason);
  expect(printed.join('')).toMatch(/^stderr .*\n\nCounts stars\.\n$/s);
  expect(process.exitCode).toBe(2);
});
