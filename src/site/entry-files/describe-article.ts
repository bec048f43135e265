import type { Reference, ReferenceName } from '../../formats/reference.ts';
import { addressOf } from '../addresses.ts';

/**
 * An entry in the terms of schema.org: an article of a newspaper and a part of
 * an archive. Long texts are left to the files. A name kept whole may be a
 * person's or an office's, so its type is not said.
 */
export function describeArticle(reference: Reference): object {
  const { authors, publisher, published, originals } = reference;
  return {
    '@type': ['NewsArticle', 'ArchiveComponent'],
    '@id': reference.address,
    headline: reference.title,
    author: authors.length === 0 ? undefined : authors.map(describeAuthor),
    publisher:
      publisher === undefined ? undefined : { '@type': 'NewsMediaOrganization', name: publisher },
    datePublished: published,
    inLanguage: reference.language,
    license: reference.rights,
    isBasedOn: originals.length === 0 ? undefined : originals,
    holdingArchive: {
      '@type': 'ArchiveOrganization',
      name: reference.archive,
      url: addressOf.absolute(addressOf.home()),
    },
  };
}

function describeAuthor(name: ReferenceName): object {
  return 'literal' in name
    ? { name: name.literal }
    : { '@type': 'Person', name: `${name.given} ${name.family}` };
}
