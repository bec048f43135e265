import { joinBlocks } from '../../src/pipeline/page/article-block.ts';
import { analyseText } from './analyse-text.ts';

/** What cleaning keeps of a page, as plain text; empty where the page is refused. */
export function extractBody(name: string, content: string): string {
  const analysed = analyseText(name, content);
  return analysed ? joinBlocks(analysed.blocks) : '';
}
