import { findTextBlocks, parseArticle } from '../../model/article-text.ts';
import type { StoryRecord } from '../library.ts';
import { readEntryFile } from '../load-library.ts';
import { type Comparison, compareReports } from './compare-reports.ts';
import { readReport } from './read-report.ts';

/** So many reports are compared, the earliest; each is compared with each. */
export const mostCompared = 40;

const known = new WeakMap<StoryRecord, Comparison>();

/** Compares the reports of a story. Claims count reports as `story.entries` does, from 0. */
export function compareStory(story: StoryRecord): Comparison {
  const found = known.get(story);
  if (found) return found;
  const reports = story.entries.slice(0, mostCompared).map(({ file, language }, index) => {
    const blocks = findTextBlocks(parseArticle(readEntryFile(file).markdown));
    const paragraphs = blocks.filter(({ node }) => node.type === 'paragraph');
    return readReport(
      index,
      paragraphs.map(({ text }) => text),
      language,
    );
  });
  const comparison = compareReports(reports);
  known.set(story, comparison);
  return comparison;
}
