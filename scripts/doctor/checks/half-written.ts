import { existsSync } from 'node:fs';
import path from 'node:path';
import { isInterrupted } from '../../shell/swap-entries.ts';
import { type Check, judge } from '../checkup.ts';

/** What killed commands left lying about. */
export const halfWritten: Check = {
  id: 'half-written',
  looked: 'Commands that were interrupted',
  run: ({ root, content, shown, files }) => {
    const details: string[] = [];
    const remedies: string[] = [];
    const find = (there: boolean, detail: string, remedy: string) => {
      if (!there) return;
      details.push(detail);
      remedies.push(remedy);
    };
    const gone = isInterrupted(content);
    find(
      gone,
      `${shown}/entries is missing; ${shown}/.entries-old holds the entries`,
      'npm run ingest puts the entries back.',
    );
    for (const folder of ['.entries-new', '.entries-old']) {
      find(
        existsSync(path.join(content, folder)) && !gone,
        `${shown}/${folder} is left of an ingest`,
        'npm run ingest clears it away.',
      );
    }
    const drafts = files.filter((file) => /^captures\/(?:.*\/)?\.[^/]+\.new$/.test(file));
    for (const draft of drafts) {
      find(
        true,
        `${shown}/${draft} is left of an npm run add`,
        'Delete the file, and add the capture again if it is not there.',
      );
    }
    find(
      existsSync(path.join(root, '.variorum/former')) && !existsSync(path.join(root, 'dist')),
      'dist is missing; .variorum/former holds the former site',
      'npm run build puts it back and builds anew.',
    );
    const weight = gone ? 'wrong' : 'warn';
    return judge(weight, details, [...new Set(remedies)].join('\n'), 'none left anything behind');
  },
};
