declare module 'fontverter' {
  /** A font file in another format; which it is in now is read from its first bytes. */
  export function convert(
    font: Uint8Array,
    format: 'truetype' | 'woff' | 'woff2',
  ): Promise<Uint8Array>;
}
