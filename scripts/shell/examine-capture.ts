import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ParsedCapture } from '../../src/model/capture.ts';
import { parseCapture } from '../../src/pipeline/accession/parse-capture.ts';
import { type AnalysedCapture, analyseCapture } from '../../src/pipeline/analyse-capture.ts';
import { listBlockDecisions } from '../../src/pipeline/decide/list-decisions.ts';
import { formatMessages } from './format-messages.ts';
import { readSources } from './read-sources.ts';

/** A capture that was looked at alone. */
export interface ExaminedCapture {
  /** Path below captures/, or the file's name where it stands elsewhere. */
  readonly path: string;
  readonly parsed: ParsedCapture;
  readonly analysed: AnalysedCapture;
}

/** Analyses a capture named by a path, or by a path below content/captures. Says what is wrong and returns an exit code where that cannot be done. */
export async function examineCapture(
  content: string,
  file: string,
): Promise<ExaminedCapture | 1 | 2> {
  const sources = await readSources(content);
  const captures = path.join(content, 'captures');
  const below = path.relative(captures, path.resolve(file)).split(path.sep).join('/');
  const known = sources.captures.find((own) => own.path === below || own.path === file);
  const place = known ? path.join(captures, known.path) : file;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(place));
  } catch {
    process.stderr.write(
      `There is no capture ${file}, and no entry of this id: give the path of a file, its path below ${path.relative(process.cwd(), captures)}, or the id of an entry.\n`,
    );
    return 2;
  }
  const capture = {
    path: known?.path ?? path.basename(file),
    bytes,
    sidecar: known?.sidecar ?? {},
  };
  const decisions = sources.decisions.map(({ decision }) => decision);
  const own = listBlockDecisions(decisions, capture.path);
  const { parsed, messages } = parseCapture(capture);
  if (!parsed) {
    process.stderr.write(`${formatMessages(messages)}\n`);
    return 1;
  }
  return { path: capture.path, parsed, analysed: analyseCapture(parsed, sources.publishers, own) };
}
