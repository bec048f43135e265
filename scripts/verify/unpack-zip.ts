import type { Stage } from '../release/stage.ts';
import {
  centralSignature,
  localSignature,
  makeCentralRecord,
  makeLocalRecord,
  makeZipEnd,
  type PlacedMember,
} from '../release/zip-records.ts';
import type { ByteSource } from './open-bytes.ts';
import { createUnpacker, equalBytes, type Unpacked } from './unpack.ts';

const localLength = 30;
const centralLength = 46;
const endLength = 22;
const most32 = 0xffffffff;

/**
 * Unpacks the ZIP of a release from its start to its end. Every record must be,
 * byte for byte, the one that a release has for this file, and nothing stands
 * between them: damage anywhere shows, and nothing is compressed, a link, or in
 * one of the two lists of files alone.
 */
export function unpackZip(source: ByteSource, stage: Stage): Unpacked {
  const unpacker = createUnpacker(source, stage);
  const { damages } = unpacker;
  const members: PlacedMember[] = [];
  const directory = findDirectory(source);
  let last = 'the start';
  let broken = 0;
  const stop = (file: string, reason: string): Unpacked => {
    damages.push({ file, reason: `${reason}; nothing after it was read` });
    return { damages, top: unpacker.top(), whole: false };
  };
  while (!isDirectory(source, directory)) {
    const offset = source.position();
    const where = `at byte ${offset}, after ${last}`;
    const { member, bytes } = readLocal(source, offset);
    const isHeader = beginsAsZip(bytes) || findListedName(source, directory, offset) !== undefined;
    if (!isHeader) return stop('the ZIP', `has no header where one should be (${where})`);
    const fault = unpacker.findFault(member.path, member.size);
    if (fault !== undefined) return stop(member.path || 'the ZIP', `${fault} (${where})`);
    if (!equalBytes(bytes, makeLocalRecord(member))) {
      const reason = `has a damaged header, or one that no release has (${where})`;
      if (++broken > 1) return stop(member.path, reason);
      damages.push({ file: member.path, reason });
    } else broken = 0;
    const placed = unpacker.place(member.path, member.size);
    if (placed !== undefined && placed.crc32 !== member.crc32)
      damages.push({
        // The length of its name may be what is damaged.
        file: findListedName(source, directory, offset) ?? member.path,
        reason: 'does not have the CRC-32 that its header states',
      });
    members.push(member);
    last = member.path;
  }
  checkStamps(members, damages);
  checkDirectory(source, members, damages);
  return { damages, top: unpacker.top(), whole: true };
}

/** Where the directory starts by the record at the end, as far as that can be believed. */
function findDirectory(source: ByteSource): number | undefined {
  const end = source.peek(Math.max(0, source.size - endLength), endLength);
  if (end.length < endLength) return undefined;
  const view = new DataView(end.buffer, end.byteOffset);
  const [size, offset] = [view.getUint32(12, true), view.getUint32(16, true)];
  return offset + size + endLength === source.size ? offset : undefined;
}

function isDirectory(source: ByteSource, directory: number | undefined): boolean {
  const at = source.position();
  if (directory !== undefined) return at >= directory;
  const start = source.peek(at, 4);
  if (start.length < 4) return true;
  return new DataView(start.buffer, start.byteOffset).getUint32(0, true) === centralSignature;
}

function readLocal(source: ByteSource, offset: number) {
  const fixed = new Uint8Array(localLength);
  fixed.set(source.take(localLength));
  const view = new DataView(fixed.buffer);
  const name = source.take(view.getUint16(26, true));
  const extra = source.take(view.getUint16(28, true));
  const short = view.getUint32(22, true);
  const long = new DataView(extra.buffer, extra.byteOffset, extra.length);
  const member: PlacedMember = {
    path: new TextDecoder().decode(name),
    size: short === most32 && extra.length === 20 ? Number(long.getBigUint64(4, true)) : short,
    crc32: view.getUint32(14, true),
    stamp: view.getUint32(10, true),
    offset,
  };
  return { member, bytes: Buffer.concat([fixed, name, extra]) };
}

/** What the directory calls the file whose header stands at an offset; undefined where it lists none there. */
function findListedName(
  source: ByteSource,
  directory: number | undefined,
  offset: number,
): string | undefined {
  for (let at = directory ?? source.size; at + centralLength <= source.size; ) {
    const record = source.peek(at, centralLength);
    const view = new DataView(record.buffer, record.byteOffset, record.length);
    if (view.getUint32(0, true) !== centralSignature) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(place, true));
    if (view.getUint32(42, true) === offset)
      return new TextDecoder().decode(source.peek(at + centralLength, name ?? 0));
    at += centralLength + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return undefined;
}

/** All members bear one time; those that do not are damaged. */
function checkStamps(members: readonly PlacedMember[], damages: Unpacked['damages']): void {
  const counts = new Map<number, number>();
  for (const { stamp } of members) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  const [usual] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? [];
  for (const { path, stamp } of members) {
    if (stamp !== usual) damages.push({ file: path, reason: 'bears another time than the others' });
  }
}

function checkDirectory(
  source: ByteSource,
  members: readonly PlacedMember[],
  damages: Unpacked['damages'],
): void {
  const start = source.position();
  for (const member of members) {
    const expected = makeCentralRecord(member);
    const record = source.take(expected.length);
    if (!equalBytes(record, expected)) {
      const name = new TextDecoder()
        .decode(record.subarray(centralLength))
        .slice(0, member.path.length);
      const reason = `differs from its record in the directory of the ZIP, which is that of ${name}`;
      damages.push({ file: member.path, reason });
    }
  }
  const end = makeZipEnd(members.length, start, source.position() - start);
  if (!equalBytes(source.take(source.size - source.position()), end))
    damages.push({ file: 'the end of the ZIP', reason: "is damaged or not a release's" });
}

/** Whether a file begins as a ZIP does. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return (
    bytes.length >= 4 &&
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === localSignature
  );
}
