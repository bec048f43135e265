import type { PhrasingContent, TableCell } from 'mdast';
import { readLeaf } from '../../model/article-text.ts';
import { listRuns } from '../../model/inline-runs.ts';
import type { Mark } from '../../model/mark.ts';
import { readMarks } from '../../model/read-marks.ts';
import { buildPhrasing } from './build-phrasing.ts';
import type { TextLeaf } from './list-units.ts';

/** Takes the inline markup from a leaf, changing it, but for its pictures and marks that `found` has too. */
export function dropMarkup(leaf: TextLeaf, found: readonly Mark[] = []): void {
  if (leaf.type === 'tableRow') {
    leaf.children = leaf.children.map((cell): TableCell => {
      const text = listRuns({ type: 'paragraph', children: cell.children })
        .map((run) => run.text)
        .join('');
      return { ...cell, children: buildPhrasing(text) };
    });
    return;
  }
  const known = new Set(found.map((mark) => JSON.stringify(mark)));
  const kept = readMarks(leaf).filter((mark) => known.has(JSON.stringify(mark)));
  const text = readLeaf(leaf);
  const last = leaf.children.findLastIndex(({ type }) => type === 'image');
  const pictures: PhrasingContent[] = leaf.children.slice(0, last + 1);
  if (pictures.length > 0 && text !== '') pictures.push({ type: 'break' });
  leaf.children = [...pictures, ...buildPhrasing(text, kept)];
}
