import type { Block } from '../../model/block.ts';
import { findTextLines, type TextLine } from './find-text-lines.ts';
import { isHardWrapped } from './is-hard-wrapped.ts';
import { tileExtents } from './tile-extents.ts';

/**
 * Cuts plain text into blocks, in linear time: one for each line that shows
 * something, or one for a run of lines between blank ones that were
 * hard-wrapped as in mail; its text keeps their line ends. The extents cover
 * `text` exactly: blank lines belong to the block before them, leading ones
 * to the first block. A text that shows nothing has no blocks.
 */
export function parsePlainText(text: string): Block[] {
  const groups = groupLines(findTextLines(text));
  const extents = tileExtents(
    groups.map(({ first }) => first.start),
    text.length,
  );
  return groups.map(({ first, last }, index) => ({
    kind: 'paragraph',
    depth: 0,
    ordered: false,
    text: first === last ? first.text : text.slice(first.textStart, last.textEnd),
    extent: extents[index] ?? { start: 0, end: text.length },
    context: [],
    linkShare: 0,
  }));
}

interface LineGroup {
  readonly first: TextLine;
  readonly last: TextLine;
}

function groupLines(lines: readonly TextLine[]): LineGroup[] {
  const groups: LineGroup[] = [];
  let run: TextLine[] = [];
  const endRun = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && isHardWrapped(run.map((line) => line.text))) groups.push({ first, last });
    else for (const line of run) groups.push({ first: line, last: line });
    run = [];
  };
  for (const line of lines) {
    if (line.text === '') endRun();
    else run.push(line);
  }
  endRun();
  return groups;
}
