import { createHash } from 'node:crypto';
import path from 'node:path';
import { readPlainFile } from '../../shell/read-plain-file.ts';
import { type Check, type Checkout, isCapture, judge } from '../checkup.ts';
import { readFromIndex } from '../run-git.ts';

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
    const remedy = [
      'Where git has the right bytes: rm FILE && git checkout -- FILE. Where line ends were changed, first',
      'git config core.autocrlf false, and see what is said of git above.',
      'Otherwise git log -- FILE shows who changed it; a capture is never edited: add the new one under a name of its own.',
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
  const kept = git ? readFromIndex(content, file) : undefined;
  const saved = kept !== undefined && digest(kept) === sha256 ? '; git has the right bytes' : '';
  if (typeof bytes !== 'object') return `is missing${saved}`;
  const text = Buffer.from(bytes).toString('latin1');
  const asLf = text.replaceAll('\r\n', '\n');
  const forms = [asLf, asLf.replaceAll('\n', '\r\n')];
  const turned = forms.some((form) => digest(Buffer.from(form, 'latin1')) === sha256);
  const why = turned ? 'has other line ends than it came with' : 'is not the file that came';
  return `${why}: SHA-256 ${digest(bytes).slice(0, 12)}… instead of ${sha256.slice(0, 12)}…${saved}`;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
