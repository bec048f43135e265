import { createHash } from 'node:crypto';
import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { analyseFile, type FileAnalysis } from '../../src/pipeline/analyse-file.ts';
import { findNamedPublisher } from '../../src/pipeline/describe/find-publisher.ts';
import type { Sources } from '../shell/read-sources.ts';
import type { Arrival } from './arrival.ts';
import { findTwins } from './find-twins.ts';
import { nameApart, nameCapture } from './name-capture.ts';

/** A capture that can be taken in, with its place and all that is known of it. */
export interface PreparedCapture {
  readonly source: string;
  /** Path below captures/. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sidecar: Sidecar;
  readonly analysis: Required<Pick<FileAnalysis, 'analysed'>>;
}

export interface Preparation {
  readonly captures: readonly PreparedCapture[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Names new captures, and finds what stands against each: bytes that the
 * archive or another newcomer has, a publisher that is not on record, content
 * that cannot be read. What came with a capture is more exact than `stated`,
 * which is said of all.
 * @param folder path below captures/ that the newcomers go into
 */
export function prepareArrivals(
  arrivals: readonly Arrival[],
  stated: Sidecar,
  folder: string,
  content: string,
  { captures, publishers }: Sources,
): Preparation {
  const root = path.join(content, 'captures');
  const existing = captures.map((capture) => capture.path);
  const sizes = new Set(arrivals.map(({ bytes }) => bytes.length));
  const twins = findTwins(root, existing, sizes);
  const newcomers = new Map<string, string>();
  const taken = new Set(existing.map(foldCase));
  const messages: VFileMessage[] = [];
  const prepared = arrivals.flatMap(({ source, name, bytes, known }): PreparedCapture[] => {
    const problems: VFileMessage[] = [];
    const refuse = (rule: string, reason: string) => {
      problems.push(createProblem(source, rule, reason));
    };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const twin = twins.get(sha256);
    const double = newcomers.get(sha256);
    if (twin !== undefined) {
      const reason = `is there already: captures/${twin} has the same bytes. What you know beyond it belongs in captures/${twin}.yaml`;
      refuse('duplicate-bytes', reason);
    } else if (double !== undefined) {
      refuse('duplicate-bytes', `has the same bytes as ${double}: name one of them`);
    }
    const sidecar = { ...stated, ...known };
    const { publisher } = sidecar;
    if (publisher !== undefined && !findNamedPublisher(publisher, publishers)) {
      const reason = `names the publisher ${publisher}, who is not in vocabulary/publishers.yaml: add a record there, or leave the publisher out`;
      refuse('unknown-publisher', reason);
    }
    const given = name === '' ? `capture-${sha256.slice(0, 8)}` : name;
    const wanted = nameCapture(path.posix.join(folder, given), bytes, sha256);
    const below = taken.has(foldCase(wanted)) ? nameApart(wanted, sha256) : wanted;
    const { analysed, refusal } = analyseFile({ path: below, bytes, sidecar }, publishers);
    if (!analysed) refuse(refusal?.rule ?? 'no-article', refusal?.reason ?? '');
    newcomers.set(sha256, double ?? source);
    messages.push(...problems);
    if (!analysed || problems.length > 0) return [];
    taken.add(foldCase(below));
    return [{ source, path: below, bytes, sidecar, analysis: { analysed } }];
  });
  return { captures: prepared, messages };
}

/** Names that some file systems take for one. */
function foldCase(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
