/** Where links may lead: everything else runs code, or is of this page alone. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * A link's address made absolute, as URLs are written (WHATWG URL); undefined
 * where it leads nowhere, runs code, or is relative to an unknown page.
 */
export function resolveAddress(raw: string, base: string | undefined): string | undefined {
  const address = raw.trim();
  if (address === '' || address === '#') return undefined;
  const url = URL.parse(address, base);
  return url && schemes.has(url.protocol) && url.href.length > url.protocol.length
    ? url.href
    : undefined;
}

/** The same for what a page shows by fetching it: http and https alone. */
export function resolveWebAddress(raw: string, base: string | undefined): string | undefined {
  const address = resolveAddress(raw, base);
  return address?.startsWith('http') ? address : undefined;
}
