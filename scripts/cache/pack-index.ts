import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { decodeRecord, headBytes, measureRecord, readLength } from './pack-record.ts';

/** Where the record of each key stands in a pack. */
export interface PackIndex {
  /** Rows of 48 bytes, sorted: the key, the offset and the length of the payload, both as doubles. */
  readonly rows: Buffer;
}

export interface IndexedRecord {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
}

const rowBytes = 48;

/** Sorts records into an index. */
export function createIndex(records: readonly IndexedRecord[]): PackIndex {
  const sorted = [...records].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const rows = Buffer.alloc(sorted.length * rowBytes);
  for (const [place, { key, offset, length }] of sorted.entries()) {
    rows.write(key, place * rowBytes, 'hex');
    rows.writeDoubleLE(offset, place * rowBytes + 32);
    rows.writeDoubleLE(length, place * rowBytes + 40);
  }
  return { rows };
}

/** The records of an index, in order of keys. */
export function listRecords({ rows }: PackIndex): IndexedRecord[] {
  return Array.from({ length: rows.length / rowBytes }, (_, place) => readRow(rows, place));
}

/** Looks a key up. */
export function findRecord({ rows }: PackIndex, key: Buffer): IndexedRecord | undefined {
  let low = 0;
  let high = rows.length / rowBytes - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const start = middle * rowBytes;
    const order = rows.compare(key, 0, 32, start, start + 32);
    if (order === 0) return readRow(rows, middle);
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function readRow(rows: Buffer, place: number): IndexedRecord {
  const start = place * rowBytes;
  return {
    key: rows.toString('hex', start, start + 32),
    offset: rows.readDoubleLE(start + 32),
    length: rows.readDoubleLE(start + 40),
  };
}

/** Reads the index beside a pack; without a sound one, the pack itself, as far as it is whole. */
export function readIndex(pack: string): PackIndex {
  try {
    const bytes = readFileSync(`${pack}.idx`);
    const rows = bytes.subarray(0, -32);
    if (rows.length % rowBytes === 0 && sumUp(rows).equals(bytes.subarray(-32))) return { rows };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return scanPack(pack);
}

/** Writes an index beside its pack; a reader sees the former one or this one. */
export function writeIndex(pack: string, { rows }: PackIndex): void {
  const beside = `${pack}.idx-${process.pid}`;
  writeFileSync(beside, Buffer.concat([rows, sumUp(rows)]));
  renameSync(beside, `${pack}.idx`);
}

/** Walks through a pack's records up to the first that is cut off; damaged ones are left out. */
function scanPack(pack: string): PackIndex {
  const file = openSync(pack, 'r');
  try {
    const { size } = fstatSync(file);
    const records: IndexedRecord[] = [];
    const head = Buffer.alloc(headBytes);
    for (let offset = 0; offset + headBytes <= size; ) {
      readSync(file, head, 0, headBytes, offset);
      const length = readLength(head);
      if (length === undefined || offset + headBytes + length > size) break;
      const bytes = Buffer.alloc(headBytes + length);
      readSync(file, bytes, 0, bytes.length, offset);
      const record = decodeRecord(bytes);
      if (record) records.push({ key: record.key, offset, length });
      offset += measureRecord(length);
    }
    return createIndex(records);
  } finally {
    closeSync(file);
  }
}

function sumUp(rows: Buffer): Buffer {
  return createHash('sha256').update(rows).digest();
}
