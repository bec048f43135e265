import { statSync } from 'node:fs';
import path from 'node:path';
import type { Check, Verdict } from '../checkup.ts';

/** Whether there is a built site, and whether the content is newer. */
export const site: Check = {
  id: 'site',
  looked: 'The built site in dist',
  run: ({ root, content, shown, files }): Verdict => {
    const built = readTime(path.join(root, 'dist/index.html'));
    if (built === undefined)
      return { verdict: 'warn', details: ['is not there yet'], remedy: 'Run npm run build.' };
    const newer = files.filter((file) => (readTime(path.join(content, file)) ?? 0) > built);
    if (newer.length === 0) return { verdict: 'ok', details: ['is newer than the content'] };
    const details = newer.map((file) => `${shown}/${file} was changed after it`);
    return { verdict: 'warn', details, remedy: 'Run npm run build.' };
  },
};

/** Milliseconds; undefined where there is no such file. */
function readTime(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
