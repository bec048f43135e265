/** Longer paths than this no system opens. */
const longest = 4096;

/**
 * Why a path in a bag or container must not be used; undefined for one that
 * stays below the folder it is meant for, on every system.
 */
export function findPathFault(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.length > longest) return 'is longer than any system opens';
  if (path.includes('\0')) return 'contains a NUL';
  if (path.includes('\\')) return 'contains a backslash, which separates folders on some systems';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  if (path.startsWith('~')) return 'begins with ~, which stands for a home folder';
  const segments = path.split('/');
  if (segments.includes('..')) return 'leads out of its folder';
  if (segments.includes('.') || segments.includes('')) return 'is not in its plain form';
  return undefined;
}
