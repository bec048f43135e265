import type { PhrasingContent } from 'mdast';
import { inlineTags } from '../../model/inline-runs.ts';
import type { Mark, MarkKind } from '../../model/mark.ts';
import { compareMarks } from '../../model/read-marks.ts';
import { placeMarks } from '../page/place-marks.ts';

/** More marks than this in one block are hostile, and slow to write and to read. */
const mostMarks = 400;

/**
 * A text with its marks as mdast. Marks that cross are cut where they do; of
 * two links, and of two marks that say the same, the outer one stays. Code
 * holds no other marks.
 */
export function buildPhrasing(text: string, marks: readonly Mark[] = []): PhrasingContent[] {
  // Lines of code within a paragraph run together.
  const usable = marks.filter(
    ({ kind, start, end }) =>
      kind !== 'break' && (kind !== 'code' || !text.slice(start, end).includes('\n')),
  );
  return nest(text, 0, text.length, usable.length > mostMarks ? [] : usable);
}

function nest(text: string, from: number, to: number, marks: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const waiting = [...marks].sort(compareForNesting);
  let position = from;
  const addText = (end: number) => {
    if (position < end) nodes.push({ type: 'text', value: text.slice(position, end) });
    position = end;
  };
  for (let mark = waiting.shift(); mark; mark = waiting.shift()) {
    addText(mark.start);
    const { end, kind } = mark;
    const inside: Mark[] = [];
    const rest: Mark[] = [];
    for (let next = waiting[0]; next && next.start < end; next = waiting[0]) {
      waiting.shift();
      if (next.kind !== kind)
        inside.push(...placeMarks([{ ...next, end: Math.min(next.end, end) }], text));
      if (next.end > end) rest.push(...placeMarks([{ ...next, start: end }], text));
    }
    if (rest.length > 0)
      waiting.splice(0, waiting.length, ...[...rest, ...waiting].sort(compareForNesting));
    nodes.push(...wrap(mark, text.slice(position, end), nest(text, position, end, inside)));
    position = end;
  }
  addText(to);
  return nodes;
}

function wrap(
  { kind, href }: Mark,
  text: string,
  children: PhrasingContent[],
): readonly PhrasingContent[] {
  if (kind === 'link') return [{ type: 'link', url: href ?? '', children } as PhrasingContent];
  if (kind === 'code') return [{ type: 'inlineCode', value: text }];
  if (kind === 'strong' || kind === 'emphasis')
    return [{ type: kind, children } as PhrasingContent];
  const tag = tags.get(kind);
  if (!tag) return children;
  return [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }];
}

const tags: ReadonlyMap<MarkKind, string> = new Map(
  [...inlineTags].map(([tag, kind]) => [kind, tag]),
);

/** Of marks that begin and end together, those that hold others come first. */
const outerFirst: readonly MarkKind[] = [
  'link',
  'deletion',
  'insertion',
  'strong',
  'emphasis',
  'superscript',
  'subscript',
  'code',
];

function compareForNesting(a: Mark, b: Mark): number {
  const order = outerFirst.indexOf(a.kind) - outerFirst.indexOf(b.kind);
  return a.start - b.start || b.end - a.end || order || compareMarks(a, b);
}
