import type {
  Break,
  Heading,
  InlineCode,
  Nodes,
  Paragraph,
  PhrasingContent,
  TableRow,
  Text,
} from 'mdast';
import type { Mark } from './mark.ts';

/** Inline markup around a run: what it says, and where it leads. */
export type RunMark = Pick<Mark, 'kind' | 'href'>;

/** A stretch of a leaf's text that stands in one node. */
export interface InlineRun {
  readonly text: string;
  /** Undefined for the tab between two cells of a row. */
  readonly node: Text | InlineCode | Break | undefined;
  readonly parent: { children: PhrasingContent[] };
  /** The markup around the run, outermost first; each element is one object. */
  readonly marks: readonly RunMark[];
}

/** Inline markup that Markdown has no sign for is written as these elements of HTML. */
export const inlineTags: ReadonlyMap<string, Mark['kind']> = new Map([
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['del', 'deletion'],
  ['ins', 'insertion'],
]);

/** The runs of a paragraph, heading or table row in order; their texts joined are its text. */
export function listRuns(leaf: Paragraph | Heading | TableRow): InlineRun[] {
  if (leaf.type !== 'tableRow') return listInline(leaf);
  const cells = leaf.children.map(listInline).filter((runs) => runs.some(({ text }) => text));
  return cells.flatMap((runs, index) => {
    const parent = runs[0]?.parent;
    return index > 0 && parent
      ? [{ text: '\t', node: undefined, parent, marks: [] }, ...runs]
      : runs;
  });
}

function listInline(parent: { children: PhrasingContent[] }): InlineRun[] {
  const runs: InlineRun[] = [];
  collect(parent, [], runs);
  return runs;
}

function collect(
  parent: { children: PhrasingContent[] },
  outer: readonly RunMark[],
  runs: InlineRun[],
): void {
  let marks = outer;
  let previous: Nodes | undefined;
  for (const node of parent.children) {
    if (node.type === 'text') {
      runs.push({ text: node.value, node, parent, marks });
    } else if (node.type === 'inlineCode') {
      runs.push({ text: node.value, node, parent, marks: [...marks, { kind: 'code' }] });
    } else if (node.type === 'break') {
      // A picture and its caption are one paragraph; the break between them is no text.
      if (previous?.type !== 'image') runs.push({ text: '\n', node, parent, marks });
    } else if (node.type === 'html') {
      marks = passTag(node.value, marks, outer.length);
    } else if ('children' in node) {
      const own = readMark(node);
      collect(node, own ? [...marks, own] : marks, runs);
    }
    previous = node;
  }
}

function readMark(node: PhrasingContent): RunMark | undefined {
  if (node.type === 'link') return { kind: 'link', href: node.url };
  if (node.type === 'strong' || node.type === 'emphasis') return { kind: node.type };
  return undefined;
}

/** The marks after a tag of raw HTML: one more, one less, or the same; those of outer elements stay. */
function passTag(tag: string, marks: readonly RunMark[], kept: number): readonly RunMark[] {
  const [, slash, name = ''] = /^<(\/?)([a-z]+)>$/.exec(tag) ?? [];
  const kind = inlineTags.get(name);
  if (!kind) return marks;
  if (slash === '') return [...marks, { kind }];
  const last = marks.findLastIndex((mark) => mark.kind === kind);
  return last < kept ? marks : marks.toSpliced(last, 1);
}
