import { createReadStream } from 'node:fs';
import path from 'node:path';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { VFileMessage } from 'vfile-message';
import { WARCParser, type WARCRecord } from 'warcio';
import { createProblem } from '../../src/model/create-problem.ts';
import { type Sidecar, sidecarSchema } from '../../src/model/sidecar.ts';
import { hasCodec } from '../../src/pipeline/accession/encode-text.ts';
import { mostBytes } from '../../src/pipeline/accession/find-excess.ts';
import { nameEncoding } from '../../src/pipeline/accession/name-encoding.ts';
import type { Arrival } from './arrival.ts';
import { openWaczMembers } from './open-wacz-members.ts';

interface ReadArchive {
  readonly arrivals: Arrival[];
  readonly messages: VFileMessage[];
}

const pageType = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The pages in a WARC or WACZ file: the body of every response of HTML that was
 * answered with 200, transfer and content encodings taken off, with its address,
 * its date and, where the server states one that is read here, its encoding.
 * What cannot be read is one message.
 * @param folder path of the archive's own folder, which its captures keep
 */
export async function readWebArchive(file: string, folder: string): Promise<ReadArchive> {
  const arrivals: Arrival[] = [];
  const messages: VFileMessage[] = [];
  const names = new Map<string, number>();
  try {
    if (/\.gz$/i.test(file)) await requireWhole(file);
    for await (const stream of openWarcs(file))
      for await (const record of new WARCParser(stream)) {
        const page = await readPage(record);
        if (!page) continue;
        const source = `${file}: ${page.known.url ?? ''}`;
        const stem = nameAddress(page.known.url ?? '');
        const times = (names.get(stem) ?? 0) + 1;
        names.set(stem, times);
        const name = path.posix.join(folder, `${stem}${times > 1 ? `-${times}` : ''}.html`);
        arrivals.push({ source, name, ...page });
      }
  } catch (error) {
    const reason = `cannot be read as a web archive: ${(error as Error).message}`;
    return { arrivals: [], messages: [createProblem(file, 'broken-archive', reason)] };
  }
  if (arrivals.length === 0) {
    const reason =
      'holds no page: expected a response record of HTML with status 200. Crawl the article again, or save it as a page';
    messages.push(createProblem(file, 'no-pages', reason));
  }
  return { arrivals, messages };
}

/** The parser takes the end of a file for the end of its records: zlib knows better. @throws Error where compressed data are cut off or damaged */
async function requireWhole(file: string): Promise<void> {
  const drain = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(file), createGunzip(), drain);
  } catch (error) {
    const isCut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
    throw isCut ? new Error('it is cut off. Fetch it again') : error;
  }
}

async function* openWarcs(file: string): AsyncIterable<Readable> {
  if (/\.wacz$/i.test(file)) yield* openWaczMembers(file, /^archive\/.*\.warc(?:\.gz)?$/i);
  else yield createReadStream(file);
}

async function readPage(record: WARCRecord): Promise<Pick<Arrival, 'bytes' | 'known'> | undefined> {
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  const isPage =
    record.warcType === 'response' &&
    record.httpHeaders?.statusCode === 200 &&
    pageType.test(type.trim());
  if (!isPage) {
    await record.skipFully();
    return undefined;
  }
  const bytes = await record.readFully(true);
  if (!bytes || bytes.length === 0 || bytes.length > mostBytes) return undefined;
  const headers = record.httpHeaders?.headers;
  const isCoded = headers?.has('content-encoding') || headers?.has('transfer-encoding');
  if (!isCoded && bytes.length < Number(headers?.get('content-length') ?? 0))
    throw new Error(`it ends in the middle of ${record.warcTargetURI}`);
  return { bytes, known: readFacts(record, type) };
}

function readFacts(record: WARCRecord, type: string): Sidecar {
  const url = record.warcTargetURI;
  const date = record.warcDate?.replace(/\.\d+Z$/, 'Z');
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];
  const facts: Sidecar = {
    ...keepValid('url', url),
    ...keepValid('captured', date),
    // UTF-8 shows itself; a statement about it could only be wrong.
    ...(charset && !/^utf-?8$/i.test(charset) && hasCodec(nameEncoding(charset))
      ? { encoding: charset.toLowerCase() }
      : {}),
  };
  return facts;
}

function keepValid(key: 'url' | 'captured', value: string | null | undefined): Sidecar {
  return sidecarSchema.safeParse(value ? { [key]: value } : {}).data ?? {};
}

/** A file name from an address: host and path. */
function nameAddress(address: string): string {
  const { hostname, pathname } = new URL(address, 'http://unknown');
  const words = `${hostname.replace(/^www\./, '')}${decode(pathname)}`;
  return (
    words
      .replace(/\.x?html?$/i, '')
      .replaceAll('/', '-')
      .replace(/(?<!-)-+$/, '') || 'page'
  );
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
