import path from 'node:path';
import type { EntryDocument } from '../../src/formats/entry-document.ts';
import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import type { Archive } from '../../src/model/archive.ts';
import { conceptsSchema } from '../../src/model/concept.ts';
import { publishersSchema } from '../../src/model/publisher.ts';
import { composeDocument } from '../../src/site/entry-files/make-document.ts';
import type { KnownNames } from '../../src/site/entry-files/make-reference.ts';
import { nameTag } from '../../src/site/group-tags.ts';
import { readYamlFile } from '../../src/site/read-yaml-file.ts';
import { parseSiteAddress } from '../../src/site/site-address.ts';
import { makeExcerpt } from '../../src/site/summarize-entry.ts';

/**
 * The entries of a release, one at a time, as its files are written from them.
 * Addresses are the archive's own, wherever the site of the day is built for.
 * @param content the folder that has the vocabulary
 */
export function* readDocuments(
  content: string,
  entries: Iterable<ReleaseEntry>,
  archive: Archive,
): Iterable<EntryDocument> {
  const names = readNames(content, entries, archive);
  const { origin, base } = parseSiteAddress(archive.address);
  for (const { head, markdown } of entries) {
    const address = `${origin}${base}entries/${head.id}/`;
    const summary = { excerpt: makeExcerpt(markdown) };
    yield composeDocument(names, { head, markdown }, summary, address, 'release');
  }
}

function readNames(content: string, entries: Iterable<ReleaseEntry>, archive: Archive): KnownNames {
  const vocabulary = path.join(content, 'vocabulary');
  const concepts = readYamlFile(path.join(vocabulary, 'concepts.yaml'), conceptsSchema, []);
  const publishers = readYamlFile(path.join(vocabulary, 'publishers.yaml'), publishersSchema, []);
  const labels = new Map<string, string>();
  const unknown = new Set<string>();
  for (const { head } of entries) {
    if (head.publisher !== null) unknown.add(head.publisher);
    for (const { id, label } of head.tags)
      if (label !== undefined && !labels.has(id)) labels.set(id, label);
  }
  const described = new Map(concepts.map((concept) => [concept.id, concept]));
  const ids = [...described.keys(), ...labels.keys()];
  return {
    archive,
    publishers: new Map([
      ...[...unknown].map((id) => [id, { name: id }] as const),
      ...publishers.map((publisher) => [publisher.id, publisher] as const),
    ]),
    tags: new Map(ids.map((id) => [id, { name: nameTag(id, described.get(id), labels) }])),
  };
}
