import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findLevel, type Outlet } from '../model/access.ts';
import { conceptsSchema } from '../model/concept.ts';
import { discloseEntry } from '../model/disclose-entry.ts';
import { type EntryFile, parseEntryFile } from '../model/entry-file.ts';
import { publishersSchema } from '../model/publisher.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import { groupCaptures, groupPublishers, groupStories, groupYears } from './group-entries.ts';
import { groupTags } from './group-tags.ts';
import type { EntrySummary, Library } from './library.ts';
import { createLikenessIndex } from './likeness-index.ts';
import { readTombstones } from './read-tombstones.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { readArchive } from './site-address.ts';
import { sortNewestFirst } from './sort-newest-first.ts';
import { summarizeEntry } from './summarize-entry.ts';
import { groupPeriods } from './timeline/group-periods.ts';

/**
 * Reads a content folder, of each entry what may go out.
 * @param outlet where it is to go out
 * @throws Error naming the file where an entry or a vocabulary is not valid or
 * two entries claim one address, and where an ingest left the entries aside.
 */
export function loadLibrary(folder: string, outlet: Outlet = 'site'): Library {
  const archive = readArchive(folder);
  const vocabulary = join(folder, 'vocabulary');
  const concepts = readYamlFile(join(vocabulary, 'concepts.yaml'), conceptsSchema, []);
  const publishers = readYamlFile(join(vocabulary, 'publishers.yaml'), publishersSchema, []);

  const labels = new Map<string, string>();
  const captures = new Map<string, string>();
  const texts = createLikenessIndex();
  const read = listEntryFiles(folder).map((file) => {
    const { head, markdown } = readEntryFile(file, outlet);
    for (const tag of head.tags) {
      if (tag.label !== undefined && !labels.has(tag.id)) labels.set(tag.id, tag.label);
    }
    for (const witness of head.witnesses) captures.set(witness.sha256, witness.capture);
    texts.add(head.id, `${head.title}\n${markdown.replaceAll(/https?:\S+/g, '')}`);
    return summarizeEntry(file, head, markdown);
  });
  const tombstones = readTombstones(folder);
  requireSeparateAddresses([...read, ...tombstones]);
  read.sort((left, right) => compareCodeUnits(left.id, right.id));
  const entries = sortNewestFirst(read, (entry) => entry.published?.date ?? null);

  return {
    folder,
    archive,
    entries,
    entriesById: new Map(entries.map((entry) => [entry.id, entry])),
    tombstones: new Map(tombstones.map(({ file: _, ...tombstone }) => [tombstone.id, tombstone])),
    captures: groupCaptures(entries, captures),
    tags: groupTags(entries, concepts, labels),
    publishers: groupPublishers(entries, publishers),
    stories: groupStories(entries),
    years: groupYears(entries),
    periods: groupPeriods(entries),
    likeness: texts.finish(),
  };
}

/** The entries read last: the pages and files of one entry are made one after the other. */
const recent = new Map<string, { readonly source: string; readonly entry: EntryFile }>();
const mostRecent = 16;

/**
 * Reads of one entry's file what may go out. There is no other way to it, so that no
 * page or file can tell more.
 * @param outlet where it is to go out
 * @throws Error naming the file where it is not a valid entry.
 */
export function readEntryFile(file: string, outlet: Outlet = 'site'): EntryFile {
  const entry = readWholeEntry(file);
  return discloseEntry(entry, findLevel(entry.head, outlet));
}

function readWholeEntry(file: string): EntryFile {
  try {
    const source = readFileSync(file, 'utf8');
    const known = recent.get(file);
    if (known?.source === source) return known.entry;
    const entry = parseEntryFile(source);
    recent.delete(file);
    recent.set(file, { source, entry });
    const [oldest] = recent.keys();
    if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
    return entry;
  } catch (error) {
    throw new Error(`${relative(process.cwd(), file)}: ${(error as Error).message}`);
  }
}

function listEntryFiles(folder: string): string[] {
  const entries = join(folder, 'entries');
  if (!existsSync(entries)) {
    if (existsSync(join(folder, '.entries-old'))) {
      throw new Error(
        `${entries} is missing: an ingest was cut off while it put new entries in place. Run npm run ingest, which puts them right.`,
      );
    }
    return [];
  }
  return readdirSync(entries, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.md'))
    .map((item) => join(item.parentPath, item.name))
    .sort(compareCodeUnits);
}

type Addressed = Pick<EntrySummary, 'id' | 'aliases' | 'file'>;

function requireSeparateAddresses(entries: readonly Addressed[]): void {
  const owners = new Map<string, Addressed>();
  for (const entry of entries) {
    for (const id of [entry.id, ...entry.aliases]) {
      const owner = owners.get(id);
      if (owner) {
        throw new Error(`${entry.file}: the address ${id} belongs to ${owner.file} already`);
      }
      owners.set(id, entry);
    }
  }
}
