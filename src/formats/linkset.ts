/** A target of a link, with its media type where it is known. */
interface LinkTarget {
  readonly href: string;
  readonly type?: string;
}

/** The links of one resource, by relation. Addresses are absolute. */
export interface LinkContext {
  readonly anchor: string;
  readonly links: Readonly<Record<string, readonly LinkTarget[]>>;
}

/** Writes links as `application/linkset+json` (RFC 9264, 4.2); relations without targets are left out. */
export function writeLinkset(contexts: readonly LinkContext[]): string {
  const linkset = contexts.map(({ anchor, links }) => ({
    anchor,
    ...Object.fromEntries(Object.entries(links).filter(([, targets]) => targets.length > 0)),
  }));
  return `${JSON.stringify({ linkset }, undefined, 2)}\n`;
}
