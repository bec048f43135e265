import { parseCapture } from '../../src/pipeline/accession/parse-capture.ts';
import { analyseCapture } from '../../src/pipeline/analyse-capture.ts';
import { joinBlocks } from '../../src/pipeline/page/article-block.ts';

/** What cleaning keeps of a page, as plain text; empty where the page is refused. */
export function extractBody(name: string, content: string): string {
  const bytes = new TextEncoder().encode(content);
  const { parsed } = parseCapture({ path: name, bytes, sidecar: { encoding: 'utf-8' } });
  return parsed ? joinBlocks(analyseCapture(parsed, []).blocks) : '';
}
