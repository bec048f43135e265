import type { Member } from './tar-header.ts';

/** Where a member of a ZIP begins. */
export interface PlacedMember extends Member {
  readonly offset: number;
  /** Date and time of the member as ZIP writes them. */
  readonly stamp: number;
}

export const localSignature = 0x04034b50;
export const centralSignature = 0x02014b50;

const most16 = 0xffff;
const most32 = 0xffffffff;
const encoder = new TextEncoder();
/** Names are UTF-8 (bit 11). */
const flags = 0x0800;

/**
 * A time as ZIP writes it: date in the high and time in the low 16 bits, to two
 * seconds. ZIP knows no zone; the fields are those of UTC, whatever the machine's zone.
 * @param mtime seconds since 1970, not before 1980
 */
export function makeZipStamp(mtime: number): number {
  const time = new Date(mtime * 1000);
  const date =
    ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const clock =
    (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return date * 0x10000 + clock;
}

/** The record before the bytes of a stored file (APPNOTE 6.3.10, 4.3.7; with ZIP64 where its size needs it). */
export function makeLocalRecord(member: Omit<PlacedMember, 'offset'>): Uint8Array {
  const name = encoder.encode(member.path);
  const large = member.size >= most32;
  const extra = large ? makeExtra([member.size, member.size]) : new Uint8Array();
  const record = new Uint8Array(30 + name.length + extra.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, localSignature, true);
  view.setUint16(4, large ? 45 : 20, true);
  putCommon(view, 6, member, large, name.length, extra.length);
  record.set(name, 30);
  record.set(extra, 30 + name.length);
  return record;
}

/** The record of a file in the directory at the end (4.3.12). */
export function makeCentralRecord(member: PlacedMember): Uint8Array {
  const name = encoder.encode(member.path);
  const large = member.size >= most32;
  const far = member.offset >= most32;
  const long = [...(large ? [member.size, member.size] : []), ...(far ? [member.offset] : [])];
  const extra = long.length > 0 ? makeExtra(long) : new Uint8Array();
  const record = new Uint8Array(46 + name.length + extra.length);
  const view = new DataView(record.buffer);
  const version = large || far ? 45 : 20;
  view.setUint32(0, centralSignature, true);
  // Made on Unix, so that the mode below is read.
  view.setUint16(4, (3 << 8) | version, true);
  view.setUint16(6, version, true);
  putCommon(view, 8, member, large, name.length, extra.length);
  view.setUint32(38, 0o100644 * 0x10000, true);
  view.setUint32(42, far ? most32 : member.offset, true);
  record.set(name, 46);
  record.set(extra, 46 + name.length);
  return record;
}

/** What ends a ZIP (4.3.14 to 4.3.16): the ZIP64 records only where a number needs them. */
export function makeZipEnd(count: number, offset: number, size: number): Uint8Array {
  const large = count >= most16 || offset >= most32 || size >= most32;
  const bytes = new Uint8Array((large ? 56 + 20 : 0) + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  if (large) {
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(4, 44n, true);
    view.setUint16(12, (3 << 8) | 45, true);
    view.setUint16(14, 45, true);
    view.setBigUint64(24, BigInt(count), true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(offset), true);
    view.setUint32(56, 0x07064b50, true);
    view.setBigUint64(64, BigInt(offset + size), true);
    view.setUint32(72, 1, true);
    at = 76;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, Math.min(count, most16), true);
  view.setUint16(at + 10, Math.min(count, most16), true);
  view.setUint32(at + 12, Math.min(size, most32), true);
  view.setUint32(at + 16, Math.min(offset, most32), true);
  return bytes;
}

/** The fields that both records of a file share. */
function putCommon(
  view: DataView,
  at: number,
  { stamp, crc32, size }: Omit<PlacedMember, 'offset'>,
  large: boolean,
  name: number,
  extra: number,
): void {
  view.setUint16(at, flags, true);
  view.setUint32(at + 4, stamp, true);
  view.setUint32(at + 8, crc32, true);
  view.setUint32(at + 12, large ? most32 : size, true);
  view.setUint32(at + 16, large ? most32 : size, true);
  view.setUint16(at + 20, name, true);
  view.setUint16(at + 22, extra, true);
}

function makeExtra(values: readonly number[]): Uint8Array {
  const extra = new Uint8Array(4 + 8 * values.length);
  const view = new DataView(extra.buffer);
  view.setUint16(0, 1, true);
  view.setUint16(2, 8 * values.length, true);
  for (const [index, value] of values.entries())
    view.setBigUint64(4 + 8 * index, BigInt(value), true);
  return extra;
}
