import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pattern } from './list-patterns.ts';

/**
 * The patterns that modules build while they load, each with the place of its
 * call; calls from packages are left out. Modules must not have been loaded before.
 * @param files paths below `root`
 */
export async function observeBuilt(root: string, files: readonly string[]): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const record = (made: RegExp): RegExp => {
    const place = findCaller(root, new Error().stack ?? '');
    if (place) patterns.push({ source: made.source, flags: made.flags, place });
    return made;
  };
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags]) => record(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]) => record(target(pattern, flags)),
  });
  try {
    for (const file of files) await import(pathToFileURL(path.join(root, file)).href);
  } finally {
    globalThis.RegExp = original;
  }
  return patterns;
}

/** `FILE:LINE` of the first frame that is not of this file, if it is a file of ours. */
function findCaller(root: string, stack: string): string | undefined {
  const own = pathToFileURL(import.meta.filename).href;
  const frames = stack.split('\n').filter((line) => line.includes(' at ') && !line.includes(own));
  const base = `${pathToFileURL(root).href}/`;
  const frame = frames[0] ?? '';
  const start = frame.indexOf(base);
  if (start === -1 || frame.includes('/node_modules/')) return undefined;
  const [file, line] = frame.slice(start + base.length).split(':');
  return `${file}:${line}`;
}
