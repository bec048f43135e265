import type { Stage } from '../release/stage.ts';
import { countPadding, makeTarHeader, tarEnd } from '../release/tar-header.ts';
import type { ByteSource } from './open-bytes.ts';
import { createUnpacker, equalBytes, type Unpacked } from './unpack.ts';

const block = 512;
/** A header has dozens of bytes that are not zero; the end has none, or few where it is damaged. */
const fewBytes = 16;
/** Extended headers hold a path or a size. */
const longestExtension = 1 << 16;
/** Digits of the length of a record in one. */
const longestLength = 5;

interface Header {
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  readonly bytes: Uint8Array;
  /** Why it is no file of a release. */
  readonly kind?: string;
}

/**
 * Unpacks the tar of a release. Every header must be, byte for byte, the one
 * that a release has for this file: damage anywhere shows, and links, devices
 * and whatever else a tar may hold do not come about.
 */
export function unpackTar(source: ByteSource, stage: Stage): Unpacked {
  const unpacker = createUnpacker(source, stage);
  const { damages } = unpacker;
  let last = 'the start';
  let broken = 0;
  const stop = (file: string, reason: string): Unpacked => {
    damages.push({ file, reason: `${reason}; nothing after it was read` });
    return { damages, top: unpacker.top(), whole: false };
  };
  for (;;) {
    const start = source.position();
    const where = `at byte ${start}, after ${last}`;
    if (isEnd(source.peek(start, block))) {
      if (!equalBytes(source.take(source.size - start), tarEnd))
        damages.push({
          file: 'the end of the tar',
          reason: `is damaged or not a release's (${where})`,
        });
      return { damages, top: unpacker.top(), whole: true };
    }
    if (start === 0 && !isTar(source.peek(start, block)))
      return stop(
        'the container',
        'is no tar and no ZIP (a compressed tar must be unpacked first)',
      );
    const header = readHeader(source);
    const { path, size, mtime, kind } = header;
    if (kind !== undefined) return stop(path, `${kind} (${where})`);
    if (Number.isNaN(size) || Number.isNaN(mtime))
      return stop(path, `has a header whose size or time is no number (${where})`);
    const fault = unpacker.findFault(path, size);
    if (fault !== undefined) return stop(path, `${fault} (${where})`);
    if (!equalBytes(header.bytes, makeTarHeader({ path, size }, mtime))) {
      const reason = `has a damaged header, or one that no release has (${where})`;
      if (++broken > 1) return stop(path, reason);
      damages.push({ file: path, reason });
    } else broken = 0;
    unpacker.place(path, size);
    if (source.take(countPadding(size)).some((byte) => byte !== 0))
      damages.push({ file: path, reason: 'is followed by bytes that should be zero' });
    last = path;
  }
}

/** Whether a first block bears anything that the header of a tar does; damage leaves some of it. */
function isTar(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes('ustar', 257) || /^[0-7]{7,11}\0/.test(text.slice(124, 136));
}

function isEnd(bytes: Uint8Array): boolean {
  return bytes.length < block || bytes.filter((byte) => byte !== 0).length < fewBytes;
}

function readHeader(source: ByteSource): Header {
  const start = source.position();
  const first = readBlock(source.take(block));
  if (first.type !== 'x')
    return { ...first, bytes: source.peek(start, block), ...findKind(first.type) };
  if (first.size > longestExtension)
    return { ...first, bytes: first.raw, kind: `has an extended header of ${first.size} bytes` };
  const records = readRecords(source.take(first.size));
  source.take(countPadding(first.size));
  const own = readBlock(source.take(block));
  return {
    path: records.get('path') ?? own.path,
    size: records.has('size') ? Number(records.get('size')) : own.size,
    mtime: own.mtime,
    bytes: source.peek(start, source.position() - start),
    ...findKind(own.type),
  };
}

function readBlock(raw: Uint8Array) {
  const text = (from: number, length: number) => {
    const field = raw.subarray(from, from + length);
    const end = field.indexOf(0);
    return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
  };
  const number = (from: number, length: number) => {
    const octal = text(from, length).trim();
    return /^[0-7]+$/.test(octal) ? Number.parseInt(octal, 8) : Number.NaN;
  };
  const prefix = text(345, 155);
  return {
    path: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    size: number(124, 12),
    mtime: number(136, 12),
    type: text(156, 1),
    raw,
  };
}

function findKind(type: string): { kind?: string } {
  const kinds: Readonly<Record<string, string>> = {
    '1': 'is a hard link',
    '2': 'is a symbolic link',
    '3': 'is a device',
    '4': 'is a device',
    '6': 'is a pipe',
  };
  const kind = kinds[type];
  return kind === undefined ? {} : { kind: `${kind}, which no release has` };
}

/** The records of an extended header, each of which begins with its own length; those after one that does not are left out. */
function readRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const rest = new TextDecoder().decode(bytes.subarray(at, at + longestLength));
    const length = Number.parseInt(rest, 10);
    if (!(length > 0)) break;
    const record = new TextDecoder().decode(bytes.subarray(at, at + length));
    const [space, equals] = [record.indexOf(' '), record.indexOf('=')];
    records.set(record.slice(space + 1, equals), record.slice(equals + 1, -1));
    at += length;
  }
  return records;
}
