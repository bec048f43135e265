import { decodeBagPath, encodeBagPath } from './bag-path.ts';

/** A file of a bag and its digest in hexadecimal. */
export interface ManifestLine {
  /** Path below the bag's top folder, with forward slashes. */
  readonly path: string;
  readonly digest: string;
}

/** The line of a manifest that `sha256sum -c` and `sha512sum -c` read as well. */
export function formatManifestLine({ path, digest }: ManifestLine): string {
  return `${digest}  ${encodeBagPath(path)}\n`;
}

/** The lines of a manifest; undefined in the place of one that is none. */
export function parseManifest(source: string): (ManifestLine | undefined)[] {
  const lines = source.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    const match = /^([0-9A-Fa-f]+)[ \t]+([^ \t].*)$/.exec(line);
    if (!match) return undefined;
    const [, digest = '', path = ''] = match;
    return { path: decodeBagPath(path), digest: digest.toLowerCase() };
  });
}
