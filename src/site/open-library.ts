import { findBrokenCaptures } from './check-captures.ts';
import { findContentFolder } from './content-folder.ts';
import type { Library } from './library.ts';
import { loadLibrary } from './load-library.ts';

let library: Library | undefined;
let revision: string | undefined;

/**
 * The archive's content. A build reads it once; the development server reads
 * it again whenever `watchContent` has counted a change.
 * @throws Error naming every entry whose capture is missing or has changed, and
 * the first file that is not valid.
 */
export function openLibrary(): Library {
  const current = process.env.VARIORUM_CONTENT_REVISION;
  if (library === undefined || current !== revision) {
    const fresh = loadLibrary(findContentFolder());
    const problems = findBrokenCaptures(fresh);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    library = fresh;
    revision = current;
  }
  return library;
}
