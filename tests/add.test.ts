import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { writeGoldenContent } from './golden-content.ts';
import { makeZip } from './make-zip.ts';

const script = path.resolve(import.meta.dirname, '../scripts/add.ts');
const words =
  'The wooden footbridge to the old lighthouse was washed away in the storm on Thursday night, the harbour master said.';
const article = `Footbridge to the lighthouse washed away\n\n${words}\n\nA new bridge is to be built in the spring, the council said on Friday, if the money is found by then.\n`;
const page = `<!doctype html><title>Footbridge</title><h1>Footbridge</h1><p>${words}</p><p>A new bridge is to be built in the spring, the council said.</p>`;

let folder: string;
let content: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-add-'));
  content = path.join(folder, 'content');
  await writeGoldenContent(content);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function add(options: readonly string[], input = '') {
  return spawnSync(process.execPath, [script, ...options], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
}

function put(name: string, data: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), data);
}

function listCaptures(): string[] {
  return readdirSync(path.join(content, 'captures'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      path.relative(path.join(content, 'captures'), path.join(item.parentPath, item.name)),
    )
    .filter((name) => !/^\d{3}_/.test(name))
    .sort();
}

function take(name: string): string {
  return readFileSync(path.join(content, 'captures', name), 'utf8');
}

async function makeWarc(): Promise<Uint8Array> {
  const records = [
    {
      url: 'https://post.example/2024/bridge.html',
      type: 'text/html; charset=windows-1252',
      body: page,
    },
    { url: 'https://post.example/style.css', type: 'text/css', body: 'p{}' },
    {
      url: 'https://post.example/gone',
      type: 'text/html',
      body: '<p>Gone',
      status: '404 Not Found',
    },
  ].map(({ url, type, body, status = '200 OK' }) =>
    WARCRecord.create(
      {
        url,
        date: '2024-02-03T04:05:06Z',
        type: 'response',
        httpHeaders: { 'Content-Type': type, 'Content-Length': `${body.length}` },
        statusline: `HTTP/1.1 ${status}`,
        warcHeaders: {
          'WARC-Record-ID': `<urn:uuid:${createHash('md5').update(url).digest('hex')}>`,
        },
      },
      [Buffer.from(body)],
    ),
  );
  const parts = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip: false }));
  return Buffer.concat(parts);
}

describe('npm run add', () => {
  test('puts a file in its place, writes its sidecar and tells what ingest will make of it', () => {
    put('My clip: bridge.txt', article);
    const { status, stdout, stderr } = add([
      'My clip: bridge.txt',
      '--into',
      'clips',
      '--url',
      'https://post.example/bridge',
      '--captured',
      '2024-02-03',
      '--rights',
      'http://rightsstatements.org/vocab/InC/1.0/',
      '--holder',
      'The Post',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(listCaptures()).toEqual(['clips/My-clip-bridge.txt', 'clips/My-clip-bridge.txt.yaml']);
    expect(take('clips/My-clip-bridge.txt')).toBe(article);
    expect(take('clips/My-clip-bridge.txt.yaml')).toBe(
      `# yaml-language-server: $schema=../../../public/schemas/sidecar.schema.json
url: https://post.example/bridge
captured: 2024-02-03
rights:
  statement: http://rightsstatements.org/vocab/InC/1.0/
  holder: The Post
`,
    );
    expect(stdout).toContain(
      'makes a new entry, content/entries/undated/footbridge-to-the-lighthouse-washed-away.md',
    );
    expect(stdout).toMatch(/1 capture added/);
  });

  test('says which entry a further capture of an article joins', () => {
    const known = take('004_8ee5b731c89e2d29.txt');
    put('again.txt', `Menu\nHome\nNews\n\n${known}`);
    const { status, stdout } = add(['again.txt', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        capture: 'again.txt',
        entry: '2022/azerbaijani-and-armenian-foreign-ministers-meet-in-new-york.md',
        joins: true,
      },
    ]);
  });

  test('takes standard input and a folder with sidecars', () => {
    put(
      'notes/2024/bridge.md',
      `# Footbridge\n\n${words}\n\nThe council said that a new bridge is to be built in the spring.\n`,
    );
    put('notes/2024/bridge.md.yaml', 'publisher: OC Media\n');
    const { status } = add(['notes', '--publisher', 'NEWS.am']);
    expect(status).toBe(0);
    expect(take('2024/bridge.md.yaml')).toContain('publisher: OC Media\n');
    expect(
      add(
        ['-', '--name', 'typed'],
        `Typed\n\n${words} It was seen by many people who stood there.\n`,
      ).status,
    ).toBe(0);
    expect(listCaptures()).toEqual(['2024/bridge.md', '2024/bridge.md.yaml', 'typed.txt']);
  });

  test('reads where and when a page was saved', () => {
    const comment = `<!--\n Page saved with SingleFile \n url: https://post.example/bridge \n saved date: Sat Feb 03 2024 08:05:06 GMT+0400 (Armenia Standard Time)\n-->`;
    put('bridge.html', page.replace('<title>', `${comment}<title>`));
    expect(add(['bridge.html']).status).toBe(0);
    expect(take('bridge.html.yaml')).toContain(
      'url: https://post.example/bridge\ncaptured: 2024-02-03T08:05:06+04:00\n',
    );
  });

  test('makes a capture of each page in a WARC and a WACZ', async () => {
    const warc = await makeWarc();
    put('crawl.warc.gz', gzipSync(warc));
    expect(add(['crawl.warc.gz'])).toMatchObject({ status: 0, stderr: '' });
    expect(listCaptures()).toEqual([
      'post.example-2024-bridge.html',
      'post.example-2024-bridge.html.yaml',
    ]);
    expect(take('post.example-2024-bridge.html')).toBe(page);
    expect(take('post.example-2024-bridge.html.yaml')).toContain(
      'url: https://post.example/2024/bridge.html\ncaptured: 2024-02-03T04:05:06Z\nencoding: windows-1252\n',
    );
    put(
      'crawl.wacz',
      makeZip([
        ['archive/data.warc', warc],
        ['pages/pages.jsonl', Buffer.from('{}\n')],
      ]),
    );
    const again = add(['crawl.wacz']);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('crawl.wacz: https://post.example/2024/bridge.html');
    expect(again.stderr).toContain('is there already: captures/post.example-2024-bridge.html');
  });

  test('takes nothing from a WARC that ends in the middle of a page', async () => {
    const whole = Buffer.from(await makeWarc());
    put('cut.warc', whole.subarray(0, whole.indexOf('is to be built')));
    const packed = gzipSync(whole);
    put('cut.warc.gz', packed.subarray(0, packed.length / 2));
    const { status, stderr } = add(['cut.warc', 'cut.warc.gz']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/cut\.warc\.gz .*it is cut off.* \[broken-archive\]/);
    expect(stderr).not.toContain('[no-pages]');
    expect(stderr).toContain('it ends in the middle of https://post.example/2024/bridge.html');
    expect(listCaptures()).toEqual([]);
  });

  test('reports everything that stands against any and adds nothing', () => {
    put('many/sound.txt', article);
    for (let index = 0; index < 30; index++) put(`many/empty-${index}.txt`, '');
    put('many/broken.warc', 'no archive');
    put('many/seed.txt', take('000_9171428797592ee6.txt'));
    put('many/setup.py', 'print(1)\n');
    put('many/nobody.txt', '');
    put('many/nobody.txt.yaml', 'publisher: Nobody\n');
    put('twice.txt', article);
    put('many/shy.txt', `Title\n\n${words} They said so in the end.\n`);
    put('many/shy.txt.yaml', 'published: soon\npublisher: Nobody\n');
    const { status, stderr, stdout } = add([
      'many',
      'many/nobody.txt',
      'missing.txt',
      'twice.txt',
      'twice.txt/below',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.match(/\[empty-capture\]/g)).toHaveLength(31);
    expect(
      stderr.match(/many\/nobody\.txt .*\[(?:unknown-publisher|empty-capture)\]/g),
    ).toHaveLength(2);
    expect(stderr).toMatch(/many\/setup\.py .* \[not-a-capture\]/);
    expect(stderr).toMatch(
      /twice\.txt has the same bytes as many\/sound\.txt: .*\[duplicate-bytes\]/,
    );
    expect(stderr).toMatch(/twice\.txt\/below is not there \[not-a-file\]/);
    expect(stderr).toMatch(/many\/broken\.warc .*\[(?:broken-archive|no-pages)\]/);
    expect(stderr).toContain(
      'is there already: captures/000_9171428797592ee6.txt has the same bytes',
    );
    expect(stderr).toMatch(/many\/shy\.txt\.yaml:1:\d+ `published` must be a date/);
    expect(stderr).toMatch(/missing\.txt is not there/);
    expect(stderr).toMatch(/problems; nothing was added\.\n$/);
    expect(listCaptures()).toEqual([]);
  });

  test.each([
    [['a.txt', 'b.txt', '--url', 'https://post.example/'], /--url holds for one article/],
    [['a.txt', '--captured', 'yesterday'], /--captured must be a date/],
    [['a.txt', '--rights', 'all mine'], /--rights must be a whole web address such as https:/],
    [['a.txt', '--title', ''], /--title is empty/],
    [['a.txt', '--into', '../elsewhere'], /--into names a folder below content\/captures/],
    [['a.txt', '--into', '/srv/captures'], /--into names a folder below content\/captures/],
    [['a.txt', '--holder', 'X'], /--holder goes with --rights/],
    [[], /Name a file or folder/],
  ])('says that it was called wrongly: %j', (options, reason) => {
    put('a.txt', article);
    put('b.txt', `${article}\nMore was said later by the people on the shore.\n`);
    const { status, stderr } = add(options);
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
  });
});
