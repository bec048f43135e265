import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCommands } from './guide/list-commands.ts';
import { files, id, nameRule } from './guide/made-rule.ts';
import { type Clone, makeClone } from './guide/make-clone.ts';
import { leftOut, type Trial, trials } from './guide/trials.ts';

const root = path.resolve(import.meta.dirname, '..');
const isWhole = process.env.MODE === 'guide';
const guide = read('CONTRIBUTING.md');
const minutes = 60_000;

let clone: Clone;

beforeAll(() => {
  clone = makeClone();
}, 2 * minutes);

afterAll(() => clone.destroy());

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The command as its reader types it. */
function fill({ command, words = {} }: Trial): string {
  return command.replace(/\b[A-Z]+\b(?:\.\.\.)?/g, (word) => {
    const filled = words[word.replace('...', '')];
    if (filled === undefined) throw new Error(`nothing stands for ${word} in ${command}`);
    return filled;
  });
}

describe('the commands of CONTRIBUTING.md and README.md', () => {
  test('are all tried, or left out for a reason', () => {
    const named = [...new Set([guide, read('README.md')].flatMap(listCommands))].sort();
    const known = [...trials.map(({ command }) => command), ...Object.keys(leftOut)].sort();
    expect(named).toEqual(known);
  });

  test.each(trials.filter(({ isLong = false }) => isWhole || !isLong))(
    'do what they promise: $command',
    async (trial) => {
      trial.prepare?.(clone);
      if (trial.serves) {
        const { status, page } = await clone.visit(fill(trial));
        expect(status).toBe(200);
        trial.check(clone, page);
        return;
      }
      const { status, output } = await clone.run(fill(trial));
      expect(status, output).toBe(0);
      trial.check(clone, output);
    },
    (isWhole ? 30 : 3) * minutes,
  );
});

describe('a boilerplate rule made as CONTRIBUTING.md says', () => {
  const [, recipe = ''] = /^## Add a boilerplate rule\n([\s\S]*?)^## /m.exec(guide) ?? [];
  const [, folder = ''] = /Make a folder `([^`]+)`/.exec(recipe) ?? [];
  const pieces = [...recipe.matchAll(/^- `([^`]+)`/gm)].map(([, piece = '']) => piece);
  const [, list = ''] = /name it in `([^`]+)`/.exec(recipe) ?? [];
  const registry = path.posix.join('src/pipeline/clean', list);
  const place = (piece: string) => `${folder}${piece}`.replaceAll('<id>', id);

  /** Runs the fixtures of all rules. */
  const judge = () =>
    clone.run(`npx vitest run --project unit ${path.posix.dirname(registry)}/rules.test.ts`);

  test('has the pieces that it names', () => {
    expect(pieces).toEqual(Object.keys(files));
    expect(clone.has(registry)).toBe(true);
  });

  test('passes the test of every fixture', async () => {
    for (const piece of pieces) clone.write(place(piece), files[piece] ?? '');
    clone.write(registry, nameRule(clone.read(registry)));
    const { status, output } = await judge();
    expect(status, output).toBe(0);
    expect(output).toContain('0 failed');
  });

  const lacks = [...pieces, 'its name in the list'];
  test.each(isWhole ? lacks : lacks.slice(-1))('fails it without %s', async (piece) => {
    const file = pieces.includes(piece) ? place(piece) : registry;
    const whole = clone.read(file);
    if (file === registry) clone.write(registry, read(registry));
    else clone.remove(file);
    const { status, output } = await judge();
    clone.write(file, whole);
    expect(status).toBe(1);
    expect(output).toContain(id);
  });
});
