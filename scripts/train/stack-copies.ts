import type { Column } from '../../src/pipeline/clean/judge/create-evidence.ts';
import { binColumns, type Rows } from './grow-forest.ts';
import { type Copy, copyWeights } from './make-copies.ts';

/** The lines of some copies as rows to learn from, but for columns in whose names one of `without` stands. */
export function stackCopies(copies: readonly Copy[], without: readonly string[]): Rows {
  const starts: number[] = [];
  let count = 0;
  for (const { measured } of copies) {
    starts.push(count);
    count += measured.count;
  }
  const columns = copies.map((copy) =>
    copy.columns.filter(({ name }) => !without.some((part) => name.includes(part))),
  );
  return { count, ...weighLines(copies, starts, count), ...stackColumns(columns, starts, count) };
}

/** A line counts a little for itself and more for its share of its page's article, so that pages count alike. */
function weighLines(
  copies: readonly Copy[],
  starts: readonly number[],
  count: number,
): Pick<Rows, 'labels' | 'weights'> {
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  for (const [index, { page, kind, chosen, measured }] of copies.entries()) {
    const start = starts[index] ?? 0;
    const words = (place: number) => measured.words[place] ?? 0;
    const article = chosen.reduce(
      (sum, line, place) => sum + (page.labels[line] ? words(place) : 0),
      30,
    );
    for (const [place, line] of chosen.entries()) {
      labels[start + place] = page.labels[line] ?? 0;
      weights[start + place] =
        copyWeights[kind] * (0.1 + Math.min(1.5, (30 * words(place)) / article));
    }
  }
  return { labels, weights };
}

function stackColumns(
  pages: readonly (readonly Column[])[],
  starts: readonly number[],
  count: number,
): Pick<Rows, 'features' | 'bins' | 'cuts'> {
  const names = (pages[0] ?? []).map(({ name }) => name);
  const columns = names.map((_, number) => {
    const column = new Float32Array(count);
    for (const [index, page] of pages.entries())
      column.set(page[number]?.values ?? [], starts[index]);
    return column;
  });
  return binColumns(names, columns);
}
