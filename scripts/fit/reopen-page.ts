import type { ParsedCapture } from '../../src/model/capture.ts';
import type { DescribedField } from '../../src/model/entry.ts';
import { analyseCapture } from '../../src/pipeline/analyse-capture.ts';
import type { Page } from '../../src/pipeline/page/page.ts';

/** What metadata lines are labelled before the article is located. */
const formal: ReadonlySet<DescribedField> = new Set(['hashtags', 'publisher', 'caption']);

/** A page as it is when the article has been located: labels of later stages taken off again. */
export function reopenPage(
  capture: ParsedCapture,
  keep: ReadonlySet<DescribedField> = formal,
): Page {
  const { cleaned } = analyseCapture(capture, []);
  const labels = cleaned.labels.map((label) => {
    if (label.as === 'metadata') return keep.has(label.field) ? label : undefined;
    return label.as === 'removed' && label.rule !== 'outside-article' ? label : undefined;
  });
  return { capture, blocks: capture.blocks, publishers: [], labels, article: cleaned.article };
}
