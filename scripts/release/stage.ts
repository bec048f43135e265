import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** A file that was put in place. */
export interface StagedFile {
  /** Path below the stage, with forward slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  /** CRC-32 as ZIP has it. */
  readonly crc32: number;
}

/** A folder that is filled file by file; all that is known of each is its measures. */
export interface Stage {
  readonly folder: string;
  /** In the order in which they were put in place. */
  readonly files: ReadonlyMap<string, StagedFile>;
  readonly write: (below: string, pieces: Iterable<string | Uint8Array>) => StagedFile;
  readonly copy: (below: string, from: string) => StagedFile;
  /** Measures a file that something else wrote into the folder. */
  readonly adopt: (below: string) => StagedFile;
}

/** Texts are written in pieces of about this many UTF-16 code units. */
const pieceSize = 1 << 18;

/** Opens a stage in a folder that is empty or does not exist. */
export function openStage(folder: string): Stage {
  const files = new Map<string, StagedFile>();
  const note = (below: string, pieces: Iterable<Uint8Array>): StagedFile => {
    const file = { path: below, ...measure(pieces) };
    files.set(below, file);
    return file;
  };
  const write = (below: string, pieces: Iterable<string | Uint8Array>): StagedFile => {
    const target = path.join(folder, below);
    mkdirSync(path.dirname(target), { recursive: true });
    const handle = openSync(target, 'wx', 0o644);
    try {
      return note(below, passOn(joinPieces(pieces), handle));
    } finally {
      closeSync(handle);
    }
  };
  return {
    folder,
    files,
    write,
    copy: (below, from) => write(below, readPieces(from)),
    adopt: (below) => note(below, readPieces(path.join(folder, below))),
  };
}

/**
 * The bytes of a plain file in pieces; each is overwritten by the next.
 * @throws Error where it is a link or no plain file
 */
export function* readPieces(file: string): Iterable<Uint8Array> {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!fstatSync(handle).isFile()) throw new Error(`${file} is no plain file`);
    const buffer = new Uint8Array(pieceSize);
    for (;;) {
      const length = readSync(handle, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/** Size and digests of bytes that come in pieces. */
export function measure(pieces: Iterable<Uint8Array>): Omit<StagedFile, 'path'> {
  const [short, long] = [createHash('sha256'), createHash('sha512')];
  let size = 0;
  let check = 0;
  for (const piece of pieces) {
    short.update(piece);
    long.update(piece);
    check = crc32(piece, check);
    size += piece.length;
  }
  return { size, sha256: short.digest('hex'), sha512: long.digest('hex'), crc32: check };
}

/** Writes all of `bytes`, however many the system takes at once. */
export function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

function* passOn(pieces: Iterable<Uint8Array>, handle: number): Iterable<Uint8Array> {
  for (const piece of pieces) {
    writeWhole(handle, piece);
    yield piece;
  }
}

/** Pieces of text and bytes as bytes; short texts come together. */
export function* joinPieces(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < pieceSize) continue;
    }
    if (text !== '') yield encoder.encode(text);
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield encoder.encode(text);
}

/** Whether a file of the payload is, or stands below, a path below data/. */
export function holdsPath(stage: Stage, below: string): boolean {
  return [...stage.files.keys()].some((own) => own.startsWith(`data/${below}`));
}
