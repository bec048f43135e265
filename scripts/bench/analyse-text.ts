import { parseCapture } from '../../src/pipeline/accession/parse-capture.ts';
import { type AnalysedCapture, analyseCapture } from '../../src/pipeline/analyse-capture.ts';

/** A labelled page through accession, cleaning and description; undefined where it is refused. */
export function analyseText(name: string, content: string): AnalysedCapture | undefined {
  const bytes = new TextEncoder().encode(content);
  const { parsed } = parseCapture({ path: name, bytes, sidecar: { encoding: 'utf-8' } });
  return parsed && analyseCapture(parsed, []);
}
