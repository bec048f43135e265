import path from 'node:path';
import { detectFormat } from '../../src/pipeline/accession/detect-format.ts';

const known = /\.(?:txt|text|x?html?|md|markdown)$/i;
/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 80;

/**
 * A path below captures/ that every system can hold, from one as its giver
 * names it: letters, figures and `._-` of each step are kept, and an ending
 * that says how the capture is read is there.
 * @param sha256 of the bytes; names what has no name
 */
export function nameCapture(name: string, bytes: Uint8Array, sha256: string): string {
  const steps = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => !/^\.*$/.test(step));
  const last = steps.pop() ?? '';
  const ending = known.exec(last)?.[0].toLowerCase() ?? findEnding(bytes);
  const stem = clean(last.replace(known, '')) || `capture-${sha256.slice(0, 8)}`;
  return path.posix.join(...steps.map(clean).filter((step) => step !== ''), stem + ending);
}

/** The path with a piece of the digest in it, for a name that another capture has. */
export function nameApart(name: string, sha256: string): string {
  const ending = path.posix.extname(name);
  return `${name.slice(0, name.length - ending.length)}-${sha256.slice(0, 8)}${ending}`;
}

function findEnding(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return detectFormat('', head) === 'html' ? '.html' : '.txt';
}

function clean(step: string): string {
  const words = [...step.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')];
  const short = words
    .slice(0, longest)
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+/, '');
  const end = short.replace(/(?<![-.])[-.]+$/, '');
  return reserved.test(end) ? `${end}-` : end;
}
