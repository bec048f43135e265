import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Access } from '../../src/model/access.ts';
import { archiveSchema } from '../../src/model/archive.ts';
import { type Concept, conceptSchema } from '../../src/model/concept.ts';
import { createProblem } from '../../src/model/create-problem.ts';
import type { PlacedDecision } from '../../src/model/decision.ts';
import { type Publisher, publisherSchema } from '../../src/model/publisher.ts';
import { copyrightNotEvaluated, type Rights } from '../../src/model/rights.ts';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { isTombstonePath } from '../../src/model/tombstone.ts';
import { checkConcepts, findRepeatedIds } from './check-vocabulary.ts';
import { listTree } from './list-tree.ts';
import { readDecisions } from './read-decisions.ts';
import { readPlainFile } from './read-plain-file.ts';
import { readRecords, readYaml } from './read-yaml.ts';

/** What a content folder holds, but for the bytes of captures and entries. */
export interface Sources {
  readonly rights: Rights;
  /** The archive's default. */
  readonly access: Access | undefined;
  readonly concepts: readonly Concept[];
  readonly publishers: readonly Publisher[];
  /** Sorted by path, which is below captures/. */
  readonly captures: readonly { readonly path: string; readonly sidecar: Sidecar }[];
  /** Paths of all files below entries/, sorted; those of tombstones apart. */
  readonly entries: readonly string[];
  readonly tombstones: readonly string[];
  /** What people decided, in the order of the file. */
  readonly decisions: readonly PlacedDecision[];
  readonly messages: readonly VFileMessage[];
}

/** Reads archive.yaml, vocabulary, decisions and sidecars of a content folder and lists its captures and entries. */
export async function readSources(content: string): Promise<Sources> {
  const messages: VFileMessage[] = [];
  const take = <T>(reading: { data?: T; messages: readonly VFileMessage[] }): T | undefined => {
    messages.push(...reading.messages);
    return reading.data;
  };
  const read = <T>(file: string, parse: (source: string, file: string) => T) => {
    const bytes = readPlainFile(path.join(content, file));
    if (typeof bytes === 'object') return parse(new TextDecoder().decode(bytes), file);
    const reason = 'is missing; every archive has one';
    return { messages: [createProblem(file, 'missing-file', reason)] };
  };
  const archive = take(
    read('archive.yaml', (source, file) => readYaml(source, file, archiveSchema)),
  );
  const concepts = take(
    read('vocabulary/concepts.yaml', (source, file) =>
      readRecords(source, file, conceptSchema, checkConcepts),
    ),
  );
  const publishers = take(
    read('vocabulary/publishers.yaml', (source, file) =>
      readRecords(source, file, publisherSchema, findRepeatedIds),
    ),
  );
  const listing = listTree(path.join(content, 'captures'));
  for (const refused of listing.refused) {
    const reason =
      'is a link or a special file: captures are plain files. Put the file itself here';
    messages.push(createProblem(`captures/${refused}`, 'not-a-file', reason));
  }
  const hasSidecars = listing.files.some((below) => below.endsWith('.yaml'));
  const sidecars = hasSidecars
    ? (await import('./read-sidecars.ts')).readSidecars(
        content,
        listing.files,
        publishers ?? [],
        messages,
      )
    : new Map<string, Sidecar>();
  const decisions = readDecisions(content, concepts ?? [], publishers ?? []);
  messages.push(...decisions.messages);
  const { files } = listTree(path.join(content, 'entries'));
  return {
    rights: archive?.rights ?? { statement: copyrightNotEvaluated },
    access: archive?.access,
    concepts: concepts ?? [],
    publishers: publishers ?? [],
    captures: listing.files
      .filter((below) => !below.endsWith('.yaml'))
      .map((below) => ({ path: below, sidecar: sidecars.get(below) ?? {} })),
    entries: files.filter((below) => !isTombstonePath(below)),
    tombstones: files.filter(isTombstonePath),
    decisions: decisions.data,
    messages,
  };
}
