import path from 'node:path';
import { readPlainFile } from '../../shell/read-plain-file.ts';
import { type Check, type Checkout, isCapture, judge } from '../checkup.ts';
import { listByGit } from '../run-git.ts';

const opening = /^<{7}(?: .*)?$/;
const middle = /^={7}$/;
const base = /^\|{7}(?: .*)?$/;
const closing = /^>{7}(?: .*)?$/;

/** Merges that were begun and not finished. */
export const conflictMarkers: Check = {
  id: 'conflict-markers',
  looked: 'Merges',
  run: (checkout) => {
    const { content, shown, files } = checkout;
    const open = listUnmerged(checkout).map((file) => `${file}: git holds it for unmerged`);
    const marked = files.flatMap((file) => {
      const bytes = readPlainFile(path.join(content, file));
      if (typeof bytes !== 'object') return [];
      // One character a byte: the markers are ASCII, whatever the encoding of the rest.
      const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
      const line = isCapture(file) ? findWholeConflict(lines) : findMarker(lines);
      return line === undefined ? [] : [`${shown}/${file}:${line}: a conflict marker of git`];
    });
    const remedy = [
      'Entries: git checkout --theirs -- FILE, or --ours, then npm run ingest, which writes them anew.',
      'Captures: take one side whole, likewise; never a mixture of both.',
      'YAML and all else: keep what is right of both sides and take the marker lines out. Then git add FILE.',
    ].join('\n');
    return judge('wrong', [...open, ...marked], remedy, 'none is left unfinished');
  },
};

/** Files of the whole checkout, since a merge left open anywhere keeps it from being committed. */
function listUnmerged({ root, git }: Checkout): string[] {
  if (!git) return [];
  const records = listByGit(root, ['ls-files', '-u', '-z', '--', '.']);
  return [...new Set(records.map((record) => record.slice(record.indexOf('\t') + 1)))];
}

/** The line, counted from 1, of the first marker of any kind. */
function findMarker(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line) =>
    [opening, middle, base, closing].some((marker) => marker.test(line)),
  );
  return at < 0 ? undefined : at + 1;
}

/**
 * The line of the first marker that the two others follow in order. A capture
 * may hold a row of equals signs, or quote a marker, of its own right.
 */
function findWholeConflict(lines: readonly string[]): number | undefined {
  let start: number | undefined;
  let halved = false;
  for (const [index, line] of lines.entries()) {
    if (opening.test(line)) [start, halved] = [index + 1, false];
    else if (start !== undefined && middle.test(line)) halved = true;
    else if (halved && closing.test(line)) return start;
  }
  return undefined;
}
