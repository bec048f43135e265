import type { DescribedFile } from './describe-files.ts';
import { explainWithheldEntries } from './explain-withheld-entries.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** The metadata document of `data/` (RO-Crate 1.2). Folders stand for the files in them. */
export function makeRoCrate(
  facts: ReleaseFacts,
  files: readonly DescribedFile[],
  findSize: (path: string) => number | undefined,
): object {
  const { archive, version, software, timestamp, address, name, withheld } = facts;
  const publisher = { '@id': archive.address };
  // The descriptor is an entity of its own and the preview describes the crate: neither is part of it.
  const parts = files.filter(({ path }) => !path.startsWith('ro-crate-'));
  const hasCaptures = parts.some(({ path }) => path === 'captures/');
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        identifier: address,
        name: `${archive.title}, release ${version}`,
        alternateName: name,
        description: archive.description.trim(),
        datePublished: timestamp.slice(0, 10),
        version,
        inLanguage: archive.language,
        license: { '@id': archive.rights.statement },
        ...(withheld.length === 0
          ? {}
          : {
              conditionsOfAccess: `${explainWithheldEntries(withheld)} They are: ${withheld.map(({ id, level }) => `${id} (${level})`).join(', ')}.`,
            }),
        publisher,
        author: publisher,
        hasPart: parts.map(({ path }) => ({ '@id': path })),
        ...(hasCaptures ? { mentions: { '@id': '#ingest' } } : {}),
      },
      {
        '@id': archive.address,
        '@type': 'Organization',
        name: archive.title,
        url: archive.address,
        contactPoint: { '@id': `mailto:${archive.contact.email}` },
      },
      {
        '@id': `mailto:${archive.contact.email}`,
        '@type': 'ContactPoint',
        contactType: 'archive',
        name: archive.contact.name,
        email: archive.contact.email,
      },
      {
        '@id': archive.rights.statement,
        '@type': 'CreativeWork',
        name: 'Rights of the texts, unless an entry says otherwise',
        ...(archive.rights.note === undefined ? {} : { description: archive.rights.note.trim() }),
      },
      {
        '@id': '#variorum',
        '@type': 'SoftwareApplication',
        name: 'Variorum',
        softwareVersion: software,
        ...(archive.repository === undefined ? {} : { url: archive.repository }),
      },
      ...(hasCaptures ? [describeIngest(publisher)] : []),
      ...parts.map((part) => describePart(part, findSize(part.path))),
    ],
  };
}

function describeIngest(agent: object): object {
  return {
    '@id': '#ingest',
    '@type': 'CreateAction',
    name: 'Captures cleaned, compared and merged into entries',
    instrument: { '@id': '#variorum' },
    agent,
    object: { '@id': 'captures/' },
    result: { '@id': 'entries/' },
  };
}

function describePart({ path, description, mediaType }: DescribedFile, size: number | undefined) {
  if (path.endsWith('/')) return { '@id': path, '@type': 'Dataset', name: path, description };
  return {
    '@id': path,
    '@type': 'File',
    name: path,
    description,
    encodingFormat: mediaType,
    ...(size === undefined ? {} : { contentSize: `${size}` }),
  };
}
