import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { archiveSchema } from '../../src/model/archive.ts';
import type { Capture } from '../../src/model/capture.ts';
import { conceptSchema } from '../../src/model/concept.ts';
import { createProblem } from '../../src/model/create-problem.ts';
import { type EntryFile, parseEntryFile } from '../../src/model/entry-file.ts';
import { type Publisher, publisherSchema } from '../../src/model/publisher.ts';
import { copyrightNotEvaluated } from '../../src/model/rights.ts';
import { type Sidecar, sidecarSchema } from '../../src/model/sidecar.ts';
import { hasCodec } from '../../src/pipeline/accession/encode-text.ts';
import { findByteExcess, mostBytes } from '../../src/pipeline/accession/find-excess.ts';
import { nameEncoding } from '../../src/pipeline/accession/name-encoding.ts';
import { findNamedPublisher } from '../../src/pipeline/describe/find-publisher.ts';
import type { Collection } from '../../src/pipeline/pipeline.ts';
import { isSealed } from '../../src/pipeline/write/format-entry.ts';
import { checkConcepts, findRepeatedIds } from './check-vocabulary.ts';
import { readTree, type Tree, type TreeFile } from './read-tree.ts';
import { readRecords, readYaml } from './read-yaml.ts';

/** A content folder as read from disk. */
export interface ContentReading {
  /** What could be read; complete only where no message is fatal. */
  readonly collection: Collection;
  /** Source of every file below entries/, by path below it. */
  readonly entrySources: ReadonlyMap<string, string>;
  readonly messages: readonly VFileMessage[];
}

/** Reads a content folder: archive.yaml, vocabulary, captures with sidecars, and the entries as they stand. */
export async function readCollection(content: string): Promise<ContentReading> {
  const messages: VFileMessage[] = [];
  const [top, vocabulary, captures, entries] = await Promise.all([
    readTree(content, { deep: false }),
    readTree(path.join(content, 'vocabulary')),
    readTree(path.join(content, 'captures'), { mostBytes }),
    readTree(path.join(content, 'entries')),
  ]);
  const take = <T>(reading: { data?: T; messages: readonly VFileMessage[] }): T | undefined => {
    messages.push(...reading.messages);
    return reading.data;
  };
  const archive = take(
    readFile(top.files, 'archive.yaml', '', (source, file) =>
      readYaml(source, file, archiveSchema),
    ),
  );
  const concepts =
    take(
      readFile(vocabulary.files, 'concepts.yaml', 'vocabulary/', (source, file) =>
        readRecords(source, file, conceptSchema, checkConcepts),
      ),
    ) ?? [];
  const publishers =
    take(
      readFile(vocabulary.files, 'publishers.yaml', 'vocabulary/', (source, file) =>
        readRecords(source, file, publisherSchema, findRepeatedIds),
      ),
    ) ?? [];
  for (const refused of captures.refused) {
    const reason =
      'is a link or a special file: captures are plain files. Put the file itself here';
    messages.push(createProblem(`captures/${refused}`, 'not-a-file', reason));
  }
  for (const { path: below, byteLength } of captures.oversized) {
    const reason = findByteExcess(byteLength) ?? '';
    messages.push(createProblem(`captures/${below}`, 'too-large', reason));
  }
  const read = readCaptures(captures, publishers, messages);
  const entrySources = new Map(
    entries.files.map(({ path: below, bytes }) => [below, new TextDecoder().decode(bytes)]),
  );
  const prior = [...entrySources].flatMap(([below, source]) => readEntry(below, source, messages));
  const rights = archive?.rights ?? { statement: copyrightNotEvaluated };
  return {
    collection: { archive: { rights }, concepts, publishers, captures: read, prior },
    entrySources,
    messages,
  };
}

function readFile<T>(
  files: readonly TreeFile[],
  name: string,
  folder: string,
  read: (source: string, file: string) => T,
): T | { messages: VFileMessage[] } {
  const file = files.find(({ path: below }) => below === name);
  if (file) return read(new TextDecoder().decode(file.bytes), folder + name);
  return {
    messages: [createProblem(folder + name, 'missing-file', 'is missing; every archive has one')],
  };
}

/** Captures are all files but the sidecars; a sidecar is `NAME.yaml` beside the capture NAME. */
function readCaptures(
  { files, oversized }: Tree,
  publishers: readonly Publisher[],
  messages: VFileMessage[],
): Capture[] {
  const schema = sidecarSchema
    .refine(
      ({ publisher }) =>
        publisher === undefined || findNamedPublisher(publisher, publishers) !== undefined,
      {
        path: ['publisher'],
        error:
          'must be the name or id of a publisher in vocabulary/publishers.yaml; add a record there for a new one',
      },
    )
    .refine(({ encoding }) => encoding === undefined || hasCodec(nameEncoding(encoding)), {
      path: ['encoding'],
      error:
        'must be an encoding that is read here, such as utf-8, utf-16le, windows-1251, koi8-r, x-mac-cyrillic, iso-8859-5, armscii-8, georgian-academy or georgian-ps',
    });
  const paths = new Set([...files, ...oversized].map(({ path: below }) => below));
  const sidecars = new Map<string, Sidecar>();
  const isSidecar = (below: string) => below.endsWith('.yaml');
  for (const { path: below, bytes } of files.filter((file) => isSidecar(file.path))) {
    const capture = below.slice(0, -'.yaml'.length);
    if (!paths.has(capture)) {
      messages.push(
        createProblem(
          `captures/${below}`,
          'lone-sidecar',
          `stands beside no capture: there is no file ${capture}. A sidecar is named like its capture with .yaml added`,
        ),
      );
      continue;
    }
    const reading = readYaml(new TextDecoder().decode(bytes), `captures/${below}`, schema);
    messages.push(...reading.messages);
    if (reading.data) sidecars.set(capture, reading.data);
  }
  return files
    .filter((file) => !isSidecar(file.path))
    .map(({ path: below, bytes }) => ({ path: below, bytes, sidecar: sidecars.get(below) ?? {} }));
}

function readEntry(below: string, source: string, messages: VFileMessage[]): EntryFile['head'][] {
  const file = `entries/${below}`;
  if (!below.endsWith('.md')) {
    const reason =
      'does not belong among the entries, which ingest alone writes: move it elsewhere';
    messages.push(createProblem(file, 'stray-file', reason));
    return [];
  }
  try {
    const { head } = parseEntryFile(source);
    if (!isSealed(source))
      messages.push(createProblem(file, 'edited-entry', `was edited by hand. ${remedy}`));
    return [head];
  } catch (error) {
    const lines = (error as Error).message.split('\n').map((line) => line.trim());
    const reason = lines.filter((line) => line !== '').join('; ');
    messages.push(
      createProblem(file, 'broken-entry', `is no entry as ingest writes it: ${reason}. ${remedy}`),
    );
    return [];
  }
}

const remedy =
  'Entries are written by ingest alone: put what you know into the sidecar of a capture (NAME.yaml beside it) or into the vocabulary, and restore this file with git';
