import type { Archive } from '../model/archive.ts';
import type { ReleaseRecord } from '../model/release-record.ts';

/** A release with the addresses that a catalogue names. */
interface CatalogRelease {
  readonly record: ReleaseRecord;
  readonly title: string;
  readonly description: string;
  /** Of its page. */
  readonly address: string;
  /** Of the release before it, where that is published still. */
  readonly previous: string | undefined;
  readonly findFile: (name: string) => string;
}

/** What a catalogue of releases is made from. */
export interface Catalog {
  readonly archive: Archive;
  /** Address of the page that lists the releases. */
  readonly address: string;
  readonly home: string;
  readonly title: string;
  readonly description: string;
  /** The latest first. */
  readonly releases: readonly CatalogRelease[];
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The releases of an archive as a catalogue in JSON-LD (DCAT 3, with SPDX checksums). */
export function makeDcat(catalog: Catalog): object {
  const { archive, address, home, title, description, releases } = catalog;
  const said = (value: string) => ({ '@value': value, '@language': archive.language });
  const publisher = { '@id': home, '@type': 'foaf:Agent', 'foaf:name': archive.title };
  return {
    '@context': context,
    '@id': address,
    '@type': 'dcat:Catalog',
    'dcterms:title': said(title),
    'dcterms:description': said(description),
    'dcterms:publisher': publisher,
    'dcterms:language': describeLanguage(archive.language),
    'foaf:homepage': { '@id': home, '@type': 'foaf:Document' },
    'dcat:dataset': releases.map((release) => describeRelease(release, catalog, said)),
  };
}

function describeRelease(
  { record, title, description, address, previous, findFile }: CatalogRelease,
  { archive, home }: Catalog,
  said: (value: string) => object,
): object {
  const rights = { '@id': archive.rights.statement, '@type': 'dcterms:RightsStatement' };
  const containers = record.files.filter(({ kind }) => kind === 'tar' || kind === 'zip');
  return {
    '@id': address,
    '@type': 'dcat:Dataset',
    'dcterms:title': said(title),
    'dcterms:description': said(description),
    'dcterms:identifier': address,
    'dcterms:publisher': { '@id': home },
    'dcterms:language': describeLanguage(archive.language),
    'dcterms:issued': { '@value': record.date.slice(0, 10), '@type': 'xsd:date' },
    'dcterms:accessRights': rights,
    'dcat:version': record.version,
    ...(previous === undefined ? {} : { 'dcat:previousVersion': { '@id': previous } }),
    'dcat:landingPage': { '@id': address, '@type': 'foaf:Document' },
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': archive.contact.name,
      'vcard:hasEmail': { '@id': `mailto:${archive.contact.email}` },
    },
    'dcat:distribution': containers.map((file) => ({
      '@id': findFile(file.name),
      '@type': 'dcat:Distribution',
      'dcterms:title': file.name,
      'dcterms:rights': rights,
      'dcat:accessURL': { '@id': address },
      'dcat:downloadURL': { '@id': findFile(file.name) },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
        '@type': 'dcterms:MediaType',
      },
      'dcat:byteSize': { '@value': `${file.size}`, '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha512' },
        'spdx:checksumValue': { '@value': file.sha512, '@type': 'xsd:hexBinary' },
      },
    })),
  };
}

/** Languages of two letters have addresses at the Library of Congress, as DCAT asks for. */
function describeLanguage(tag: string): object {
  const [language = ''] = tag.split('-');
  const list = language.length === 2 ? 'iso639-1' : 'iso639-2';
  return {
    '@id': `http://id.loc.gov/vocabulary/${list}/${language}`,
    '@type': 'dcterms:LinguisticSystem',
  };
}
