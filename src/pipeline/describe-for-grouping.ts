import type { AnalysedCapture } from './analyse-capture.ts';
import type { GroupInput } from './group/group-input.ts';
import { blockBreak, joinBlocks } from './page/article-block.ts';

/** What grouping needs of an analysed capture. */
export function describeForGrouping({ cleaned, description, found }: AnalysedCapture): GroupInput {
  return {
    sha256: cleaned.capture.sha256,
    text: joinBlocks(found),
    whole: cleaned.capture.blocks.map(({ text }) => text).join(blockBreak),
    title: description.title?.[0]?.value,
    publisher: description.publisher?.[0]?.value,
    published: description.published?.[0]?.value,
    url: description.url?.[0]?.value,
  };
}
