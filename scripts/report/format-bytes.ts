const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A number of bytes for people, in decimal units: `-1.2 MB`. @param signed whether more than nothing has a plus */
export function formatBytes(bytes: number, signed = false): string {
  let value = Math.abs(bytes);
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const figure = unit === 0 ? `${value}` : value.toFixed(1);
  const sign = bytes < 0 ? '-' : signed && bytes > 0 ? '+' : '';
  return `${sign}${figure} ${units[unit]}`;
}
