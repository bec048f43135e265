import { formatBagSize } from '../../src/formats/bag/bag-info.ts';

/** A number of bytes that may be below nothing, for people: `-1.2 MB`. @param signed whether more than nothing has a plus */
export function formatBytes(bytes: number, signed = false): string {
  const sign = bytes < 0 ? '-' : signed && bytes > 0 ? '+' : '';
  return `${sign}${formatBagSize(Math.abs(bytes))}`;
}
