import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findSiteAddress } from '../src/site/site-address.ts';
import { measureBudgets } from './budget/measure-budgets.ts';
import { formatKibibytes, formatWeight } from './budget/measure-weight.ts';
import { readCommand } from './shell/read-command.ts';

const help = `What entry pages and the search page of a built site weigh beside what they may.

  npm run budget              the site in dist
  npm run budget -- FOLDER    another one

Exit codes: 0 all is within what it may weigh, 1 something is over it or there is no site, 2 wrong use.
`;

const folder = readCommand({ help, options: {}, mostWords: 1 }, ({ positionals: [named] }) =>
  resolve(named ?? 'dist'),
);
if (folder !== undefined) check(folder);

function check(folder: string): void {
  if (!existsSync(folder)) {
    console.error(`There is no ${folder}: run npm run build first.`);
    process.exitCode = 1;
  } else {
    const { budgets, blocked } = measureBudgets(folder, findSiteAddress().base);
    for (const { name, page, weight, limit } of budgets) {
      const verdict = weight.gzip > limit ? 'OVER' : 'ok';
      console.log(
        `${verdict}  ${name}: ${formatWeight(weight)}, of ${formatKibibytes(limit)} (${page})`,
      );
    }
    console.log(
      blocked.length === 0
        ? 'ok  no entry waits for a script'
        : `OVER  entries that wait for a script: ${blocked.join(', ')}`,
    );
    if (blocked.length > 0 || budgets.some(({ weight, limit }) => weight.gzip > limit))
      process.exitCode = 1;
  }
}
