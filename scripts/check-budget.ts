import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findSiteAddress } from '../src/site/site-address.ts';
import { measureBudgets } from './budget/measure-budgets.ts';
import { formatKibibytes, formatWeight } from './budget/measure-weight.ts';

const folder = resolve(process.argv[2] ?? 'dist');
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
