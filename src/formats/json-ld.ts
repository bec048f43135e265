/**
 * Writes a document as JSON-LD for an HTML script element of that type. `<` is
 * written as an escape, so that no text can end the element.
 * @param document JSON values; undefined ones and empty lists, which state nothing, are left out
 */
export function writeJsonLd(document: object): string {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return JSON.stringify({ '@context': 'https://schema.org', ...document }, (_, value) =>
    isEmpty(value) ? undefined : value,
  ).replaceAll('<', '\\u003c');
}
