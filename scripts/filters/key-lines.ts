import { listSampleKeys } from '../../src/pipeline/group/list-sample-keys.ts';
import type { AnalysedLine } from './analyse-lines.ts';
import { readLines, writeLine } from './lines.ts';
import { nameRank, parseDigest } from './rank-digest.ts';

/** One key of a capture. Sorted as text, the lines of a key stand together, by rank. */
export interface KeyLine {
  /** `b` for a band or `s` for a sample, and eight hexadecimal digits. */
  readonly key: string;
  readonly rank: string;
  /** 1 where the capture looks for others by the key, 0 where it is only found. */
  readonly mark: number;
}

/** Analysed captures in, the keys of each out. */
export async function keyLines(): Promise<void> {
  for await (const { digest: bytes } of readLines<AnalysedLine>()) {
    if (bytes === undefined) continue;
    const digest = parseDigest(bytes);
    const rank = nameRank(digest);
    const lines: KeyLine[] = [];
    const add = (kind: string, key: number, mark: number) =>
      lines.push({ key: kind + key.toString(16).padStart(8, '0'), rank, mark });
    for (const key of digest.bands) add('b', key, 1);
    listSampleKeys(digest, (key, mark) => add('s', key, mark));
    for (const line of lines) await writeLine(line);
  }
}
