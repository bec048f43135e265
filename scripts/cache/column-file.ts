import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/*
 * A file of columns: a mark and the length of the head; the head, in JSON; the
 * columns that it names, each at a multiple of 8; a checksum over all before it.
 * Numbers are little-endian, as on every machine that Node runs on.
 */
const mark = 0x314c4f43;
const markBytes = 8;
const sumBytes = 32;

const arrays = { Uint8Array, Int32Array, Uint32Array, Float64Array };
type Kind = keyof typeof arrays | 'latin1' | 'utf16le';

/** Stands in the head for a column: its first byte is counted from the end of the head. */
interface Reference {
  readonly column: readonly [kind: Kind, start: number, bytes: number];
}

/** Texts of so many code units are columns too: as such they need no escapes. */
const longText = 1024;

/**
 * Writes plain values, among them columns of numbers, to a new file. The columns
 * are written from where they stand: what an archive remembers is not copied to be
 * kept.
 */
export function writeColumns(file: string, values: unknown): void {
  const columns: Uint8Array[] = [];
  let end = 0;
  const refer = (kind: Kind, bytes: Uint8Array): Reference => {
    const start = end;
    columns.push(bytes, new Uint8Array(padding(bytes.length)));
    end += bytes.length + padding(bytes.length);
    return { column: [kind, start, bytes.length] };
  };
  // As it is, since a Buffer is handed on as the text that it makes of itself.
  const head = JSON.stringify(values, function (this: Record<string, unknown>, name) {
    const value = this[name];
    if (ArrayBuffer.isView(value)) {
      const kind = value.constructor === Buffer ? 'Uint8Array' : value.constructor.name;
      return refer(kind as Kind, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    }
    if (typeof value !== 'string' || value.length < longText) return value;
    const kind = isLatin(value) ? 'latin1' : 'utf16le';
    return refer(kind, Buffer.from(value, kind));
  });
  const headBytes = Buffer.from(head.padEnd(head.length + padding(Buffer.byteLength(head))));
  const start = Buffer.alloc(markBytes);
  start.writeUInt32LE(mark, 0);
  start.writeUInt32LE(headBytes.length, 4);
  writeParts(file, [start, headBytes, ...columns]);
}

function writeParts(file: string, parts: readonly Uint8Array[]): void {
  const sum = createHash('sha256');
  const open = openSync(file, 'wx');
  const write = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(open, bytes, done);
  };
  try {
    for (const part of parts) {
      sum.update(part);
      write(part);
    }
    write(sum.digest());
  } finally {
    closeSync(open);
  }
}

/** The values again, their columns as views of what was read; undefined where anything is not as it was written. */
export function readColumns(file: string): unknown {
  const bytes = alignBuffer(readFileSync(file));
  const body = bytes.subarray(0, -sumBytes);
  const sum = createHash('sha256').update(body).digest();
  if (bytes.length < markBytes + sumBytes || !sum.equals(bytes.subarray(-sumBytes)))
    return undefined;
  if (body.readUInt32LE(0) !== mark) return undefined;
  const end = markBytes + body.readUInt32LE(4);
  return JSON.parse(body.toString('utf8', markBytes, end), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('column' in value)) return value;
    const [kind, start, length] = (value as Reference).column;
    const own = body.subarray(end + start, end + start + length);
    if (kind === 'latin1' || kind === 'utf16le') return own.toString(kind);
    const column = arrays[kind];
    return new column(own.buffer as ArrayBuffer, own.byteOffset, length / column.BYTES_PER_ELEMENT);
  });
}

/** Bytes that are left to a multiple of 8. */
function padding(length: number): number {
  return -length & 7;
}

/** Small files are read into a part of a larger buffer, which can begin anywhere. */
function alignBuffer(bytes: Buffer): Buffer {
  if (bytes.byteOffset % 8 === 0) return bytes;
  const aligned = Buffer.allocUnsafeSlow(bytes.length);
  aligned.set(bytes);
  return aligned;
}

/** Whether each code unit fits one byte. */
function isLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return false;
  return true;
}
