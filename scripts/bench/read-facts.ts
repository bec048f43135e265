import type { CaptureFormat, ParsedCapture } from '../../src/model/capture.ts';
import { parseCapture } from '../../src/pipeline/accession/parse-capture.ts';
import { analyseCapture } from '../../src/pipeline/analyse-capture.ts';
import type { PageFacts } from './score-description.ts';

/** A page taken in; undefined where it is refused. */
export function readPage(
  id: string,
  content: string,
  format: CaptureFormat,
): ParsedCapture | undefined {
  const bytes = new TextEncoder().encode(content);
  const path = `${id}.${format === 'html' ? 'html' : 'txt'}`;
  return parseCapture({ path, bytes, sidecar: { encoding: 'utf-8' } }).parsed;
}

/** What cleaning and describing say of a page: of each field the most trusted value. */
export function readFacts(capture: ParsedCapture): PageFacts {
  const { description } = analyseCapture(capture, []);
  return {
    title: description.title?.[0]?.value,
    date: description.published?.[0]?.value,
    authors: description.byline?.[0]?.value,
  };
}
