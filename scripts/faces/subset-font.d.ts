declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff' | 'woff2';
    /** A value fixes an axis, a range narrows it. */
    readonly variationAxes: Readonly<Record<string, number | { min: number; max: number }>>;
    readonly noHinting: boolean;
    readonly keepFeatures?: readonly string[];
  }
  /** A font with the glyphs of a text's characters only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options,
  ): Promise<Uint8Array>;
}
