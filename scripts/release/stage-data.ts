import path from 'node:path';
import type { Reference } from '../../src/formats/reference.ts';
import { dataWriters } from '../../src/formats/release/data-writers.ts';
import { describeFiles, tombstonesFile } from '../../src/formats/release/describe-files.ts';
import { entryWriters, referenceWriters } from '../../src/formats/release/document-writers.ts';
import { writeReadme } from '../../src/formats/release/readme.ts';
import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import type { ReleaseFacts } from '../../src/formats/release/release-facts.ts';
import { makeRoCrate } from '../../src/formats/release/ro-crate.ts';
import { writeRoCratePreview } from '../../src/formats/release/ro-crate-preview.ts';
import { makeDataPackage } from '../../src/formats/table/data-package.ts';
import { writeTombstoneLines } from '../../src/formats/tombstone-lines.ts';
import { readDocuments } from './read-documents.ts';
import { holdsPath, type Stage } from './stage.ts';
import { writeDatabase } from './write-database.ts';

/** Writes all of `data/` that is made from entries, and what describes it; `content` is the folder that has the vocabulary. */
export function stageData(
  stage: Stage,
  content: string,
  entries: Iterable<ReleaseEntry>,
  facts: ReleaseFacts,
): void {
  const find = (below: string) => stage.files.get(`data/${below}`);
  const write = (below: string, pieces: Iterable<string | Uint8Array>) =>
    stage.write(`data/${below}`, pieces);
  for (const writer of dataWriters) {
    // The entries themselves were written first: all others are made from them.
    if (!find(writer.path)) write(writer.path, writer.make(entries, facts));
  }
  const references: Reference[] = [];
  for (const document of readDocuments(content, entries, facts.archive)) {
    references.push(document.reference);
    for (const writer of entryWriters)
      write(`${writer.folder}${writer.name(document)}`, [writer.write(document)]);
  }
  references.sort((left, right) => (left.id < right.id ? -1 : 1));
  for (const writer of referenceWriters) write(writer.path, [writer.write(references)]);
  writeDatabase(path.join(stage.folder, 'data/archive.sqlite'), entries);
  stage.adopt('data/archive.sqlite');
  write(tombstonesFile.path, [writeTombstoneLines(facts.tombstones)]);
  const files = describeFiles(facts, (below) => holdsPath(stage, below));
  write('datapackage.json', [formatJson(makeDataPackage(facts, (below) => require(below, find)))]);
  write('README.txt', [writeReadme(facts, files)]);
  write('ro-crate-preview.html', [writeRoCratePreview(facts, files)]);
  const crate = makeRoCrate(facts, files, (below) => find(below)?.size);
  write('ro-crate-metadata.json', [formatJson(crate)]);
}

/** JSON for people and machines, with a line feed at its end. */
export function formatJson(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function require<File>(below: string, find: (below: string) => File | undefined): File {
  const file = find(below);
  if (file === undefined) throw new Error(`data/${below} was not written`);
  return file;
}
