import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import path from 'node:path';
import {
  createIndex,
  findRecord,
  type IndexedRecord,
  listRecords,
  type PackIndex,
  readIndex,
  writeIndex,
} from './pack-index.ts';
import { decodeRecord, encodeRecord, headBytes } from './pack-record.ts';
import { type ByteRange, passRanges, readRanges } from './read-ranges.ts';

/** Where a record stands. */
export interface RecordPlace {
  readonly key: string;
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * A content-addressed store: records in a few append-only packs. Each run writes
 * packs of its own, so that runs at the same time do not meet, and what a killed
 * run wrote is found by the next. Every record is checked as it is first read.
 */
export interface Store {
  readonly find: (key: string) => RecordPlace | undefined;
  /** The payload at a place; undefined where it is damaged or gone. */
  readonly readAt: (place: RecordPlace) => Buffer | undefined;
  /** The payloads at many places, in their order; each must begin at a multiple of 8 in its pack. */
  readonly readAll: (places: readonly RecordPlace[]) => (Buffer | undefined)[];
  /**
   * Hands on the payload at each of many places, in the order of the packs; its
   * bytes are there for the length of the call alone. Each must begin at a multiple
   * of 8 in its pack. Returns whether all were there and sound.
   */
  readonly passAll: (
    places: readonly RecordPlace[],
    take: (payload: Buffer, index: number) => void,
  ) => boolean;
  /** The payload of a key; undefined where there is none, or a damaged one. */
  readonly read: (key: string) => Buffer | undefined;
  readonly write: (key: string, payload: Uint8Array) => RecordPlace;
  /** Puts all that was written where other threads can read it. */
  readonly flush: () => void;
  /** Ends the pack of this run. Returns how many records were found damaged. */
  readonly close: () => number;
}

/** Bytes that are gathered before they are written. */
const buffered = 1 << 20;

/** Opens the store in a folder, which is made where it is missing. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const indexes = new Map<string, PackIndex>();
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.pack')) indexes.set(name, readIndex(path.join(folder, name)));
  const files = new Map<string, number | undefined>();
  const damaged = new Map<string, Set<number>>();
  const sound = new Map<string, Set<number>>();
  const own = createPack(folder);

  const openPack = (pack: string): number | undefined => {
    if (!files.has(pack)) {
      try {
        files.set(pack, openSync(path.join(folder, pack), 'r'));
      } catch {
        // Another run may have tidied it away: what it held is made again.
        files.set(pack, undefined);
      }
    }
    return files.get(pack);
  };
  const find = (key: string): RecordPlace | undefined => {
    const fresh = own.find(key);
    if (fresh) return fresh;
    const bytes = Buffer.from(key, 'hex');
    for (const [pack, index] of indexes) {
      const record = findRecord(index, bytes);
      if (record && !damaged.get(pack)?.has(record.offset))
        return { key, pack, offset: record.offset, length: record.length };
    }
    return undefined;
  };
  const check = (bytes: Buffer, { key, pack, offset, length }: RecordPlace) => {
    const known = sound.get(pack) ?? new Set();
    const record = decodeRecord(bytes, known.has(offset));
    if (record?.key === key && record.payload.length === length) {
      sound.set(pack, known.add(offset));
      return record.payload;
    }
    damaged.set(pack, (damaged.get(pack) ?? new Set()).add(offset));
    return undefined;
  };
  /** Reads records pack by pack, in a way that hands on the bytes of each. */
  const readPacks = (
    places: readonly RecordPlace[],
    read: (file: number, ranges: ByteRange[], take: (bytes: Buffer, at: number) => void) => void,
    take: (payload: Buffer, index: number) => void,
  ) => {
    const packs = Map.groupBy(places.keys(), (index) => places[index]?.pack ?? '');
    for (const [pack, indexes] of packs) {
      if (pack === own.name) own.flush();
      const file = openPack(pack);
      if (file === undefined) continue;
      const wanted = indexes.map((index) => places[index] as RecordPlace);
      const ranges = wanted.map(({ offset, length }) => ({ offset, length: headBytes + length }));
      read(file, ranges, (bytes, at) => {
        const payload = check(bytes, wanted[at] as RecordPlace);
        if (payload) take(payload, indexes[at] ?? 0);
      });
    }
  };
  const readAll = (places: readonly RecordPlace[]): (Buffer | undefined)[] => {
    const payloads: (Buffer | undefined)[] = new Array(places.length);
    const read = (file: number, ranges: ByteRange[], take: (bytes: Buffer, at: number) => void) => {
      for (const [at, bytes] of readRanges(file, ranges).entries()) take(bytes, at);
    };
    readPacks(places, read, (payload, index) => {
      payloads[index] = payload;
    });
    return payloads;
  };
  const passAll: Store['passAll'] = (places, take) => {
    let count = 0;
    readPacks(places, passRanges, (payload, index) => {
      count++;
      take(payload, index);
    });
    return count === places.length;
  };
  const readAt = (place: RecordPlace): Buffer | undefined => readAll([place])[0];
  return {
    find,
    readAt,
    readAll,
    passAll,
    read: (key) => {
      for (let place = find(key); place; place = find(key)) {
        const payload = readAt(place);
        if (payload) return payload;
        if (!damaged.get(place.pack)?.has(place.offset)) return undefined;
      }
      return undefined;
    },
    write: own.write,
    flush: own.flush,
    close: () => {
      own.close();
      for (const file of files.values()) if (file !== undefined) closeSync(file);
      for (const [pack, offsets] of damaged) {
        const index = indexes.get(pack);
        if (!index) continue;
        const sound = listRecords(index).filter(({ offset }) => !offsets.has(offset));
        writeIndex(path.join(folder, pack), createIndex(sound));
      }
      return [...damaged.values()].reduce((sum, { size }) => sum + size, 0);
    },
  };
}

/** The pack that a run appends to; made with its first record. */
function createPack(folder: string) {
  const name = `${randomBytes(9).toString('hex')}.pack`;
  const records = new Map<string, IndexedRecord>();
  let file: number | undefined;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let end = 0;
  const flush = () => {
    if (waitingBytes === 0) return;
    file ??= openSync(path.join(folder, name), 'wx');
    const bytes = Buffer.concat(waiting);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    waiting = [];
    waitingBytes = 0;
  };
  return {
    name,
    find: (key: string): RecordPlace | undefined => {
      const record = records.get(key);
      return record && { key, pack: name, offset: record.offset, length: record.length };
    },
    write: (key: string, payload: Uint8Array): RecordPlace => {
      const bytes = encodeRecord(key, payload);
      const place = { key, pack: name, offset: end, length: payload.length };
      records.set(key, { key, offset: end, length: payload.length });
      waiting.push(bytes);
      waitingBytes += bytes.length;
      end += bytes.length;
      if (waitingBytes > buffered) flush();
      return place;
    },
    flush,
    close: () => {
      flush();
      if (file === undefined) return;
      closeSync(file);
      writeIndex(path.join(folder, name), createIndex([...records.values()]));
    },
  };
}
