import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface ServedFolder {
  /** Where the site is, base path included. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site the way a plain web server would: text compressed, folders by their
 * index.html, a redirect where the slash at the end is missing, 404.html for the rest.
 * @param base the site's path, with slashes at both ends
 * @param port 0 for any free one
 */
export async function serveFolder(folder: string, base = '/', port = 0): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = await findFile(folder, base, pathname);
    if (found.redirect !== undefined) {
      response.writeHead(301, { Location: found.redirect }).end();
      return;
    }
    const type = types[extname(found.file)] ?? 'application/octet-stream';
    const body = await readFile(found.file).catch(() => Buffer.from('Not found'));
    const isPressed =
      /^text|json|xml/.test(type) && /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
    response.writeHead(found.status, {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(isPressed ? { 'Content-Encoding': 'gzip' } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else response.end(isPressed ? gzipSync(body) : body);
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface FoundFile {
  readonly status: number;
  readonly file: string;
  readonly redirect?: string;
}

async function findFile(folder: string, base: string, pathname: string): Promise<FoundFile> {
  const missing = { status: 404, file: join(folder, '404.html') };
  const path = decodePath(pathname);
  if (path === undefined || !path.startsWith(base)) return missing;
  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== folder && !file.startsWith(folder + sep)) return missing;
  const kind = await stat(file).catch(() => undefined);
  if (kind?.isFile()) return { status: 200, file };
  if (!kind?.isDirectory()) return missing;
  const index = join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))) return missing;
  return pathname.endsWith('/')
    ? { status: 200, file: index }
    : { status: 301, file: index, redirect: `${pathname}/` };
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
