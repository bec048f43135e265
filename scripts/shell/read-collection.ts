import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import { findByteExcess, mostBytes } from '../../src/pipeline/accession/find-excess.ts';
import type { Collection } from '../../src/pipeline/pipeline.ts';
import { parsePrior, strayFile } from '../stages/parse-prior.ts';
import { readPlainFile } from './read-plain-file.ts';
import { readSources } from './read-sources.ts';
import { readTombstones } from './read-tombstones.ts';

/** A content folder as read from disk. */
export interface ContentReading {
  /** What could be read; complete only where no message is fatal. */
  readonly collection: Collection;
  /** Source of every file below entries/, by path below it. */
  readonly entrySources: ReadonlyMap<string, string>;
  readonly messages: readonly VFileMessage[];
}

/** Reads a content folder whole into memory, for what looks at a small archive at once. */
export async function readCollection(content: string): Promise<ContentReading> {
  const {
    rights,
    access,
    concepts,
    publishers,
    captures,
    entries,
    tombstones: tombstonePaths,
    decisions,
    messages: found,
  } = await readSources(content);
  const messages = [...found];
  const read = captures.flatMap(({ path: below, sidecar }) => {
    const bytes = readPlainFile(path.join(content, 'captures', below), mostBytes);
    if (typeof bytes === 'object') return [{ path: below, bytes, sidecar }];
    const reason = findByteExcess(bytes ?? 0) ?? '';
    messages.push(createProblem(`captures/${below}`, 'too-large', reason));
    return [];
  });
  const entrySources = new Map(
    entries.flatMap((below): [string, string][] => {
      const bytes = readPlainFile(path.join(content, 'entries', below));
      return typeof bytes === 'object' ? [[below, new TextDecoder().decode(bytes)]] : [];
    }),
  );
  const prior = [...entrySources].flatMap(([below, source]) => {
    const { head, problem } = below.endsWith('.md') ? parsePrior(source) : { problem: strayFile };
    if (problem) messages.push(createProblem(`entries/${below}`, problem.rule, problem.reason));
    return head ?? [];
  });
  const { tombstones, messages: complaints } = readTombstones(content, tombstonePaths);
  messages.push(
    ...complaints.map(({ file, ruleId, reason }) =>
      createProblem(`entries/${file}`, ruleId ?? '', reason),
    ),
  );
  return {
    collection: {
      archive: { rights, access },
      concepts,
      publishers,
      captures: read,
      prior,
      tombstones,
      decisions,
    },
    entrySources,
    messages,
  };
}
