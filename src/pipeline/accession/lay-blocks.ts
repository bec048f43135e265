import type { Block, BlockForm } from '../../model/block.ts';
import type { HtmlItem } from './html-leaf.ts';
import type { HtmlContainer } from './html-list.ts';
import { isHardWrapped } from './is-hard-wrapped.ts';
import { layContainers } from './lay-containers.ts';
import { listClasses } from './list-classes.ts';
import { tileExtents } from './tile-extents.ts';

/** Gives the blocks of a page, in the order of the file, their extents and their form. */
export function layBlocks(items: readonly HtmlItem[], length: number): Block[] {
  // Content that the parser moved out of a table stands before it in the tree, within it in the file.
  const ordered = [...items].sort((a, b) => a.start - b.start);
  const distinct = ordered.filter(
    (item, index) => item.kind !== 'markup' || ordered[index - 1]?.kind !== 'markup',
  );
  const extents = tileExtents(
    distinct.map((item) => item.start),
    length,
  );
  const wrapped = findWrapped(distinct);
  const known = new Map();
  let previous: readonly HtmlContainer[] = [];
  return distinct.map((item, index): Block => {
    const { kind, depth, ordered, text, context, linkShare, surroundings } = item;
    const extent = extents[index] ?? { start: 0, end: length };
    const block = { kind, depth, ordered, text, extent, context, linkShare };
    if (!surroundings) return block;
    const { holder } = surroundings;
    const form = readForm(item, wrapped, previous);
    previous = form.containers;
    return {
      ...block,
      kind: form.kind,
      ...form.form,
      ...(holder ? { tag: holder.element.tagName } : {}),
      classes: listClasses(holder, known),
      nesting: holder?.nesting ?? 0,
    };
  });
}

/** Preformatted stretches that hold prose, broken at a fixed width as in mail: their spaces do not matter. */
function findWrapped(items: readonly HtmlItem[]): ReadonlySet<HtmlContainer> {
  const wrapped = new Set<HtmlContainer>();
  for (const { surroundings, text } of items) {
    const holder = surroundings?.preformatted ? surroundings.containers.at(-1) : undefined;
    if (holder && isHardWrapped(text.split('\n'))) wrapped.add(holder);
  }
  return wrapped;
}

function readForm(
  { kind, marks = [], columns = [], pictures = [], surroundings }: HtmlItem,
  wrapped: ReadonlySet<HtmlContainer>,
  previous: readonly HtmlContainer[],
): { kind: Block['kind']; form: BlockForm; containers: readonly HtmlContainer[] } {
  // A row whose cells hold several blocks is none that Markdown could show.
  const row = surroundings?.row?.blocks === 1 ? surroundings.row : undefined;
  const containers = (surroundings?.containers ?? []).filter((container) => {
    if (container.kind === 'table') return row !== undefined;
    return !wrapped.has(container);
  });
  const isLines = containers.at(-1)?.kind === 'preformatted';
  const within = layContainers(containers, previous);
  const form: BlockForm = {
    marks: isLines ? [] : marks,
    ...(within.length > 0 ? { within } : {}),
    ...(row ? { row: { columns, header: row.header } } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
  return { kind: row ? 'table-row' : isLines ? 'preformatted' : kind, form, containers };
}
