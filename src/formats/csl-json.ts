import { flattenSpace, type Reference, splitDate } from './reference.ts';

/** Writes references as CSL-JSON (the input schema of Citation Style Language 1.0.2), in the order given. */
export function writeCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(describeItem), undefined, 2)}\n`;
}

/** What is undefined is left out when it is written. */
function describeItem(reference: Reference) {
  const { authors, publisher, published, keywords, originals } = reference;
  return {
    id: reference.id,
    type: 'article-newspaper',
    title: flattenSpace(reference.title),
    author: authors.length === 0 ? undefined : authors,
    'container-title': publisher,
    issued: published === undefined ? undefined : { 'date-parts': [splitDate(published)] },
    archive: reference.archive,
    URL: reference.address,
    source: originals[0],
    language: reference.language,
    abstract: reference.excerpt === undefined ? undefined : flattenSpace(reference.excerpt),
    keyword: keywords.length === 0 ? undefined : keywords.join(', '),
  };
}
