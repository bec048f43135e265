/**
 * Writes a document as JSON-LD for an HTML script element of that type. `<` is
 * written as an escape, so that no text can end the element.
 * @param document JSON values; undefined ones are left out
 */
export function writeJsonLd(document: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...document }).replaceAll(
    '<',
    '\\u003c',
  );
}
