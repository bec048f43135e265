/** A file as a container states it. */
export interface Member {
  /** Path with the top folder, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** CRC-32; only ZIP states it. */
  readonly crc32: number;
}

const block = 512;
const encoder = new TextEncoder();
const longestSize = 0o77777777777;

/** Bytes of zeros that follow a file of `size` bytes in a tar. */
export function countPadding(size: number): number {
  return (block - (size % block)) % block;
}

/** What ends a tar: two blocks of zeros. */
export const tarEnd = new Uint8Array(2 * block);

/**
 * The header of a file in a tar, with an extended one before it where path or
 * size need it (POSIX.1-2001, ustar and pax). Owner, mode and the rest are the
 * same for every file.
 * @param mtime seconds since 1970
 */
export function makeTarHeader({ path, size }: Omit<Member, 'crc32'>, mtime: number): Uint8Array {
  const split = splitPath(path);
  const records = [
    ...(split ? [] : [makeRecord('path', path)]),
    ...(size > longestSize ? [makeRecord('size', `${size}`)] : []),
  ].join('');
  const own = makeBlock(split ?? shortenPath(path), Math.min(size, longestSize), mtime, '0');
  if (records === '') return own;
  const body = encoder.encode(records);
  const header = makeBlock({ name: 'PaxHeader', prefix: '' }, body.length, mtime, 'x');
  const whole = new Uint8Array(block + body.length + countPadding(body.length) + block);
  whole.set(header);
  whole.set(body, block);
  whole.set(own, whole.length - block);
  return whole;
}

function makeBlock(
  { name, prefix }: SplitPath,
  size: number,
  mtime: number,
  type: string,
): Uint8Array {
  const bytes = new Uint8Array(block);
  const put = (text: string, at: number) => bytes.set(encoder.encode(text), at);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width, '0')}\0`;
  put(name, 0);
  put(octal(0o644, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(mtime, 11), 136);
  put(' '.repeat(8), 148);
  put(type, 156);
  put('ustar\x0000', 257);
  put(octal(0, 7), 329);
  put(octal(0, 7), 337);
  put(prefix, 345);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

interface SplitPath {
  readonly name: string;
  readonly prefix: string;
}

/** A path in the two fields that ustar has for it; undefined where it does not fit or is not ASCII. */
function splitPath(path: string): SplitPath | undefined {
  if (!/^[\x20-\x7e]*$/.test(path)) return undefined;
  if (path.length <= 100) return { name: path, prefix: '' };
  for (let at = path.indexOf('/'); at !== -1 && at <= 155; at = path.indexOf('/', at + 1)) {
    const name = path.slice(at + 1);
    if (name !== '' && name.length <= 100) return { name, prefix: path.slice(0, at) };
  }
  return undefined;
}

/** A name for programs that do not know extended headers. */
function shortenPath(path: string): SplitPath {
  return { name: path.replaceAll(/[^\x20-\x7e]/g, '_').slice(-100), prefix: '' };
}

/** A record of an extended header, which begins with its own length. */
function makeRecord(key: string, value: string): string {
  const rest = encoder.encode(` ${key}=${value}\n`).length;
  let length = rest + 1;
  while (length !== rest + `${length}`.length) length = rest + `${length}`.length;
  return `${length} ${key}=${value}\n`;
}
