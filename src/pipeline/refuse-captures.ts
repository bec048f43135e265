import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../model/create-problem.ts';
import type { Refusal } from './analyse-file.ts';

/** What the first stage says of a capture, as far as it decides who goes on. */
export interface JudgedCapture {
  readonly path: string;
  /** Undefined where the bytes cannot be read. */
  readonly sha256: string | undefined;
  readonly refusal?: Refusal | undefined;
}

/**
 * A message for each capture that cannot go on, undefined for the others: those
 * that the first stage refused, and those whose bytes an earlier path has.
 * `captures` in order of path.
 */
export function refuseCaptures(
  captures: readonly JudgedCapture[],
): readonly (VFileMessage | undefined)[] {
  const seen = new Map<string, string>();
  return captures.map(({ path, sha256, refusal }) => {
    const twin = sha256 === undefined ? undefined : seen.get(sha256);
    if (twin !== undefined) {
      const reason = `has the same bytes as ${twin}. A capture is kept once: delete one of the two`;
      return createProblem(path, 'duplicate-bytes', reason);
    }
    if (sha256 !== undefined) seen.set(sha256, path);
    return refusal && createProblem(path, refusal.rule, refusal.reason);
  });
}
