/** An identifier that another authority gave. */
export interface Identifier {
  /** The authority's name, or its host where it is not one of the known. */
  readonly authority: string;
  /** The identifier as the authority writes it, or the rest of the address. */
  readonly value: string;
  readonly address: string;
}

/** Authorities by the form of their addresses; the group is the identifier. */
const authorities: readonly (readonly [string, RegExp])[] = [
  ['Wikidata', /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/],
  ['VIAF', /^https?:\/\/(?:www\.)?viaf\.org\/viaf\/(\d+)\/?$/],
  ['IPTC Media Topics', /^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/(\d+)\/?$/],
  ['GeoNames', /^https?:\/\/(?:www\.|sws\.)?geonames\.org\/(\d+)(?:\/|$)/],
  ['ISNI', /^https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?(\d{15}[\dX])\/?$/],
  ['GND', /^https?:\/\/d-nb\.info\/gnd\/([\dX-]+)$/],
  [
    'Library of Congress',
    /^https?:\/\/id\.loc\.gov\/authorities\/(?:names|subjects)\/([a-z]+\d+)$/,
  ],
];

/** Names the authority and the identifier that a `sameAs` address stands for. */
export function describeIdentifier(address: string): Identifier {
  for (const [authority, pattern] of authorities) {
    const value = pattern.exec(address)?.[1];
    if (value !== undefined) return { authority, value, address };
  }
  const { host, pathname } = new URL(address);
  return {
    authority: host.replace(/^www\./, ''),
    value: pathname.replace(/^\/|\/$/g, ''),
    address,
  };
}
