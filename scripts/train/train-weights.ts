import { readLexicon } from '../../src/pipeline/clean/judge/lexicon.ts';
import { type WrittenWeights, writeForest } from '../../src/pipeline/clean/judge/weights.ts';
import { countKeys, writeLexicon } from './count-keys.ts';
import { folds, type TrainingPage } from './read-training-pages.ts';
import { trainHtml } from './train-html.ts';
import { trainText } from './train-text.ts';

/**
 * Learns from labelled pages, as copied text and as HTML. What a page looks like
 * to the trees is made from the pages of other domains alone, as it will be for
 * new pages: its words are looked up in a lexicon of the other folds, and HTML
 * learns from text verdicts of trees that have not seen the page. Columns in
 * whose names one of `without` stands are left out.
 */
export function trainWeights(
  pages: readonly TrainingPage[],
  html: readonly TrainingPage[],
  version: number,
  without: readonly string[],
  log: (line: string) => void,
): WrittenWeights {
  const keys = pages.map(({ lines, labels }) =>
    countKeys(
      lines.map(({ text }) => text),
      labels,
    ),
  );
  const lexica = Array.from({ length: folds }, (_, fold) =>
    readLexicon(writeLexicon(keys.filter((__, index) => pages[index]?.fold !== fold))),
  );
  const text = trainText(pages, lexica, without);
  log(`text: ${pages.length} pages, ${text.roots.length} trees of ${text.feature.length} nodes`);
  const apart = lexica.map((_, fold) => {
    if (!html.some((page) => page.fold === fold)) return text;
    const others = pages.filter((page) => page.fold !== fold);
    log(`text without fold ${fold}: ${others.length} pages`);
    return trainText(others, lexica, without);
  });
  if (html.length === 0)
    return {
      version,
      lexicon: writeLexicon(keys),
      text: writeForest(text),
      html: writeForest(text),
      classes: [],
    };
  const { forest, classes } = trainHtml(html, lexica, apart, without);
  log(`HTML: ${html.length} pages, ${forest.roots.length} trees of ${forest.feature.length} nodes`);
  return {
    version,
    lexicon: writeLexicon(keys),
    text: writeForest(text),
    html: writeForest(forest),
    classes,
  };
}
