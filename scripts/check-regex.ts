import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgePattern } from './regex/judge-pattern.ts';
import { listPatterns } from './regex/list-patterns.ts';
import { observeBuilt } from './regex/observe-built.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Checks that every regular expression below src and scripts takes linear time, those that modules
build from word lists too. Takes minutes.

  npm run check:regex

Exit codes: 0 all do, 1 some do not and are printed, 2 wrong use.
`;

await readCommand({ help, options: {} }, () => check)?.();

async function check(): Promise<void> {
  const root = path.resolve(import.meta.dirname, '..');
  const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}'], { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  const lists = files.map((file) =>
    listPatterns(file, readFileSync(path.join(root, file), 'utf8')),
  );
  const places = lists.flatMap(({ built }) => built);
  const builders = new Set(places.map((place) => place.replace(/:\d+$/, '')));
  const built = await observeBuilt(root, [...builders]);

  const problems = places
    .filter((place) => !built.some((pattern) => pattern.place === place))
    .map((place) => `${place} builds a pattern in a function: build it as the module loads`);
  const patterns = [...lists.flatMap(({ literals }) => literals), ...built];
  const judged = new Map<string, string | undefined>();
  for (const pattern of patterns) {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!judged.has(key)) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${pattern.place}`);
      judged.set(key, judgePattern(pattern));
    }
    const fault = judged.get(key);
    if (fault) problems.push(`${pattern.place} ${key.slice(0, 200)} ${fault}`);
  }
  process.stdout.write(
    problems.length > 0
      ? `${problems.join('\n')}\n`
      : `${judged.size} regular expressions at ${patterns.length} places are linear.\n`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
