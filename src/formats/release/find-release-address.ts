import type { Archive } from '../../model/archive.ts';

/**
 * The address of something among the releases of an archive.
 * @param below path below the folder of all releases
 */
export function findReleaseAddress({ address }: Pick<Archive, 'address'>, below: string): string {
  return new URL(`releases/${below}`, address.endsWith('/') ? address : `${address}/`).href;
}
