/**
 * The name under which a capture's bytes are published. Always `.txt`, so that
 * a server hands captured HTML out as plain text and nothing in it can run.
 * @param path the capture's path, with forward slashes
 */
export function makePublishedFileName(path: string): string {
  const name = findFileName(path)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '');
  return name.toLowerCase().endsWith('.txt') && name.length > 4 ? name : `${name || 'capture'}.txt`;
}

/** The last segment of a path with forward slashes. */
export function findFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
