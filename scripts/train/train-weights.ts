import type { Column } from '../../src/pipeline/clean/judge/create-evidence.ts';
import { type WrittenWeights, writeForest } from '../../src/pipeline/clean/judge/weights.ts';
import { countKeys, countLexicon, writeLexicon } from './count-keys.ts';
import { binColumns, type Growth, growForest, type Rows } from './grow-forest.ts';
import { type Copy, copyWeights, makeCopies, noWords } from './make-copies.ts';
import { folds, type TrainingPage } from './read-training-pages.ts';

export const growth: Growth = {
  trees: 150,
  depth: 6,
  rate: 0.08,
  leastWeight: 2,
  penalty: 3,
  featureShare: 0.25,
  rowShare: 0.6,
  seed: 11,
};

/** Learns from labelled pages; each page is seen by words of the pages of other domains alone, as new pages will be. */
export function trainWeights(
  pages: readonly TrainingPage[],
  version: number,
  log: (line: string) => void,
): WrittenWeights {
  const keys = pages.map(({ lines, labels }) =>
    countKeys(
      lines.map(({ text }) => text),
      labels,
    ),
  );
  const lexica = Array.from({ length: folds }, (_, fold) =>
    countLexicon(keys.filter((__, index) => pages[index]?.fold !== fold)),
  );
  const copies = pages.flatMap((page) => makeCopies(page, lexica[page.fold] ?? noWords));
  const starts: number[] = [];
  let count = 0;
  for (const { measured } of copies) {
    starts.push(count);
    count += measured.count;
  }
  log(`${copies.length} copies of ${pages.length} pages, ${count} lines`);
  const rows = {
    count,
    ...weighLines(copies, starts, count),
    ...stackColumns(
      copies.map(({ columns }) => columns),
      starts,
      count,
    ),
  };
  const forest = growForest(rows, growth);
  log(`${forest.roots.length} trees of ${forest.feature.length} nodes`);
  return { version, lexicon: writeLexicon(keys), forest: writeForest(forest) };
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
