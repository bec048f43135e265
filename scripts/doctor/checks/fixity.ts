import { createHash } from 'node:crypto';
import path from 'node:path';
import { readPlainFile } from '../../shell/read-plain-file.ts';
import { type Check, type Checkout, isCapture, judge } from '../checkup.ts';
import { readFromIndex } from '../run-git.ts';

const otherLineEnds = 'has other line ends than it came with';

/** That captures are the bytes that entries were made from. */
export const fixity: Check = {
  id: 'fixity',
  looked: 'The bytes of captures',
  run: async (checkout) => {
    const { parseEntryFile } = await import('../../../src/model/entry-file.ts');
    const { content, shown, files } = checkout;
    const stated = new Map<string, { sha256: string; entry: string }>();
    const unread: string[] = [];
    for (const entry of files.filter((file) => /^entries\/.*\.md$/.test(file))) {
      const bytes = readPlainFile(path.join(content, entry));
      try {
        const source = new TextDecoder().decode(typeof bytes === 'object' ? bytes : undefined);
        for (const { capture, sha256 } of parseEntryFile(source).head.witnesses)
          stated.set(capture, { sha256, entry });
      } catch {
        unread.push(`${shown}/${entry} cannot be read, so its captures were not compared`);
      }
    }
    const broken = [...stated].flatMap(([capture, { sha256, entry }]) => {
      const trouble = compareBytes(checkout, `captures/${capture}`, sha256);
      return trouble === undefined ? [] : [`${shown}/captures/${capture} ${trouble} (${entry})`];
    });
    const captures = files.filter(isCapture).length;
    const well = `${stated.size} have the SHA-256 that entries state${
      captures > stated.size ? `, ${captures - stated.size} stand in no entry yet` : ''
    }`;
    const turned = broken.some((detail) => detail.includes(otherLineEnds));
    const remedy = [
      ...(turned
        ? ['First keep git from changing line ends: git config core.autocrlf false.']
        : []),
      'Where git has the right bytes: rm FILE, then git checkout -- FILE.',
      'Otherwise git log -- FILE shows who changed it. A capture is never edited: add the new one under a name of its own.',
      ...(unread.length > 0
        ? ['An entry that cannot be read: git checkout -- FILE, or npm run ingest to learn why.']
        : []),
    ].join('\n');
    return judge('wrong', [...broken, ...unread], remedy, well);
  },
};

/** What is the matter with a capture's bytes; undefined where nothing is. */
function compareBytes(
  { content, git }: Checkout,
  file: string,
  sha256: string,
): string | undefined {
  const bytes = readPlainFile(path.join(content, file));
  if (typeof bytes === 'object' && digest(bytes) === sha256) return undefined;
  const index = git ? readFromIndex(content, file) : undefined;
  const kept = index !== undefined && digest(index) === sha256 ? index : undefined;
  const saved = kept === undefined ? '' : '; git has the right bytes';
  if (typeof bytes !== 'object') return `is missing${saved}`;
  const why = differsInLineEnds(bytes, sha256, kept) ? otherLineEnds : 'is not the file that came';
  return `${why}: SHA-256 ${digest(bytes).slice(0, 12)}… instead of ${sha256.slice(0, 12)}…${saved}`;
}

/** Whether bytes are those of a digest but for line ends; where these were mixed, only the right bytes can tell. */
function differsInLineEnds(bytes: Uint8Array, sha256: string, right?: Uint8Array): boolean {
  const unix = unify(bytes);
  if (right !== undefined) return unify(right) === unix;
  return [unix, unix.replaceAll('\n', '\r\n')].some(
    (form) => digest(Buffer.from(form, 'latin1')) === sha256,
  );
}

/** One character a byte, with LF at line ends. */
function unify(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\r', '');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
