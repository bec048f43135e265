import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodeText } from '../src/pipeline/accession/encode-text.ts';
import { writeGoldenContent } from './golden-content.ts';

const script = path.resolve(import.meta.dirname, '../scripts/ingest.ts');
const newsAm = 'entries/2022/armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state.md';

const headline = 'Главы министерств Армении и Азербайджана встретились в Тбилиси';

let folder: string;
let content: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-ingest-'));
  content = path.join(folder, 'content');
  await writeGoldenContent(content);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function ingest(...options: string[]) {
  return spawnSync(process.execPath, [script, ...options], { cwd: folder, encoding: 'utf8' });
}

function put(file: string, data: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), data);
}

function take(file: string): string {
  return readFileSync(path.join(content, file), 'utf8');
}

/** Every file of the entries with its content. */
function readEntries(): Record<string, string> {
  const names = readdirSync(path.join(content, 'entries'), {
    recursive: true,
    withFileTypes: true,
  });
  const files = names
    .filter((name) => name.isFile())
    .map((name) => path.join(name.parentPath, name.name));
  return Object.fromEntries(
    files.map((file) => [path.relative(content, file), readFileSync(file, 'utf8')]),
  );
}

describe('bad input', () => {
  test('every problem of a run is reported with its place and remedy, and nothing is written', () => {
    const before = readEntries();
    put('captures/empty.txt', '');
    put('captures/binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]));
    put(
      'captures/undecodable.txt',
      new Uint8Array(Array.from({ length: 400 }, (_, index) => 128 + ((index * 37) % 128))),
    );
    put('captures/menu.txt', 'Home\nPolitics\nContact us\n');
    put('captures/menu.txt.yaml', 'encoding: klingon\n');
    put('captures/unlike.txt', encodeText(`${headline} ${headline}.\n`, 'windows-1251'));
    put('captures/unlike.txt.yaml', 'encoding: koi8-r\n');
    put('captures/giant.html', Buffer.alloc(16_000_001, '<p>a'));
    put('captures/giant.html.yaml', 'note: Too large\naccess: exerpt\n');
    put('captures/book.txt', `${headline}. `.repeat(20_000));
    put('captures/twin.txt', take('captures/003_3fedcd095ac7b606.txt'));
    put(
      'captures/000_9171428797592ee6.txt.yaml',
      'publsher: NEWS.am\npublished: 2022-02-30\npublisher: Nobody\n',
    );
    put('captures/lonely.txt.yaml', 'title: No capture\n');
    symlinkSync('/etc/hostname', path.join(content, 'captures/link.txt'));
    appendFileSync(
      path.join(content, 'vocabulary/concepts.yaml'),
      '\n- id: nothing-much\n  type: topc\n  label: {en: nothing much}\n  broader: [armenia]\n',
    );
    appendFileSync(
      path.join(content, 'vocabulary/publishers.yaml'),
      '\n- id: news-am\n  name: Another NEWS.am\n',
    );
    put(newsAm, take(newsAm).replace('Mirzoyan reaffirmed', 'Mirzoyan confirmed'));
    const edited = readEntries();

    const run = ingest();

    expect(run.status).toBe(1);
    const problems = run.stderr.split('\n').filter((line) => line.startsWith('error '));
    const expected: [RegExp, RegExp][] = [
      [/captures\/empty\.txt/, /empty.*remove it/],
      [/captures\/binary\.txt/, /image|PNG|binary/i],
      [/captures\/undecodable\.txt/, /encoding.*koi8-r ".*NAME\.yaml/],
      [/captures\/unlike\.txt/, /states "encoding: koi8-r".*windows-1251 it reads "Главы/],
      [/captures\/giant\.html\.yaml:2:9/, /`access` must be full, excerpt or metadata/],
      [/captures\/giant\.html/, /16000001 bytes.*at most 16000000.*plain text/],
      [/captures\/book\.txt/, /characters of text.*at most 1000000/],
      [/captures\/menu\.txt\.yaml:1:1\d/, /encoding.*georgian-academy/],
      [/captures\/menu\.txt/, /no article/],
      [/captures\/twin\.txt/, /same bytes as 003_3fedcd095ac7b606\.txt.*delete/],
      [/000_9171428797592ee6\.txt\.yaml:1:1\d/, /no key "publsher".*publisher/],
      [/000_9171428797592ee6\.txt\.yaml:2:12/, /not a day of the calendar/],
      [/000_9171428797592ee6\.txt\.yaml:3:12/, /publishers\.yaml/],
      [/captures\/lonely\.txt\.yaml/, /stands beside no capture/],
      [/captures\/link\.txt/, /plain files/],
      [/concepts\.yaml:\d+:\d+/, /`type` of record \d+ must be one of topic, /],
      [/publishers\.yaml:\d+:\d+/, /id news-am a second time/],
      [/entries\/2022\/armenian/, /edited by hand.*sidecar/],
    ];
    for (const [place, remedy] of expected) {
      expect(
        problems.filter((line) => place.test(line) && remedy.test(line)),
        `${place} ${remedy}`,
      ).toHaveLength(1);
    }
    expect(problems).toHaveLength(expected.length);
    expect(run.stderr).toContain(`${expected.length} problems; nothing was written.`);
    expect(readEntries()).toEqual(edited);
    expect(Object.keys(edited)).toEqual(Object.keys(before));
  });

  test('an edit by hand alone is pointed at by line', () => {
    const line =
      take(newsAm)
        .split('\n')
        .findIndex((own) => own.includes('Mirzoyan reaffirmed')) + 1;
    put(newsAm, take(newsAm).replace('Mirzoyan reaffirmed', 'Mirzoyan confirmed'));
    const run = ingest();
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`${newsAm}:${line}:1 `);
  });

  test('wrong use exits 2 and shows the help', () => {
    const run = ingest('--chekc');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('npm run ingest -- --check');
  });
});

describe('--check', () => {
  test('exits 0 where the entries are what ingest would write', () => {
    expect(ingest('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  test('exits 1, names the files and writes nothing where they are stale', () => {
    rmSync(path.join(content, newsAm));
    put(
      'captures/001_abb8d5d3cda8bb7e.txt.yaml',
      'note: captured from another site\ntitle: A title that a person gave\n',
    );
    const before = readEntries();
    const run = ingest('--check');
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      /would be added {4}content\/entries\/2022\/a-title-that-a-person-gave\.md/,
    );
    expect(readEntries()).toEqual(before);
  });

  test('names entries that no capture supports any more', () => {
    rmSync(path.join(content, 'captures/003_3fedcd095ac7b606.txt'));
    const run = ingest('--check');
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/would be removed {2}content\/entries\/undated\/blinken/);
  });
});

describe('writing', () => {
  test('a new capture of a known article joins its entry, whose address stays', () => {
    const words = take('captures/001_abb8d5d3cda8bb7e.txt').split('\n').slice(0, 6).join('\n');
    put('captures/0_cut-off.txt', words);
    const run = ingest();
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(take(newsAm)).toContain('capture: "0_cut-off.txt"');
    expect(take(newsAm)).toMatch(/siglum: "C"\n {4}capture: "0_cut-off\.txt"/);
    expect(Object.keys(readEntries())).toHaveLength(3);
  });

  test('another article on the same event that quotes the same statements stays apart', () => {
    put(
      'captures/other.txt',
      `Washington hosts the two ministers as troops hold their lines

The top diplomats of Armenia and Azerbaijan sat down with Antony Blinken in New York, days after the worst fighting since 2020, in talks that diplomats in three capitals had worked on through the weekend.

"Strong, sustained diplomatic engagement is the best path for all, there is no military solution to the crisis between Armenia and Azerbaijan, instead there is a diplomatic path that leads to peace and resolves differences. The United States will do everything possible to support these efforts," he assured.

Analysts in Yerevan doubted that the meeting would change much on the ground, where both armies have dug in along the heights above Jermuk and villagers have begun to return to look after their cattle.

In Baku, commentators close to the government said that the border must be drawn before anything else, and pointed to maps of the Soviet general staff that each side reads in its own way.
`,
    );
    expect(ingest().status).toBe(0);
    expect(Object.keys(readEntries())).toHaveLength(4);
  });

  test('a run that died between its renames is mended by the next', () => {
    const before = readEntries();
    renameSync(path.join(content, 'entries'), path.join(content, '.entries-old'));
    mkdirSync(path.join(content, '.entries-new'));
    const run = ingest();
    expect(run.stdout).toContain('entries are up to date');
    expect(readEntries()).toEqual(before);
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('HTML and legacy encodings give entries as plain text does', () => {
    const russian = `Главы МИД Армении и Азербайджана встретились в Тбилиси

Министры иностранных дел Армении и Азербайджана провели в Тбилиси переговоры, которые продолжались более трёх часов и завершились без совместного заявления.

Стороны обсудили делимитацию границы, судьбу военнопленных и возвращение беженцев, сообщили в пресс-службах обоих ведомств, не раскрывая подробностей.

Следующая встреча должна пройти до конца года, однако ни место, ни точная дата пока не названы.
`;
    const paragraphs = russian.trim().split('\n\n');
    const html = `<!doctype html><html lang="ru"><head><title>${paragraphs[0]} | Новости</title><script>var x = "<p>";</script></head><body><nav><a href="/">Главная</a></nav><article><h1>${paragraphs[0]}</h1>${paragraphs
      .slice(1, 3)
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article><footer>© 2022</footer></body></html>`;
    put('captures/ru/windows.txt', encodeText(russian, 'windows-1251'));
    put('captures/ru/page.html', html);
    put(
      'captures/ru/utf16.txt',
      Buffer.from(`\ufeff${russian.split('\n\n').slice(0, 3).join('\n\n')}`, 'utf16le'),
    );
    const run = ingest('--json');
    expect(run.stderr).toBe('');
    const { entries } = JSON.parse(run.stdout) as {
      entries: { path: string; title: string; witnesses: { capture: string }[] }[];
    };
    const entry = entries.find(({ title }) => title.startsWith('Главы'));
    expect(entry?.witnesses.map(({ capture }) => capture)).toEqual([
      'ru/page.html',
      'ru/utf16.txt',
      'ru/windows.txt',
    ]);
    const source = take(`entries/${entry?.path}`);
    expect(source).toContain('encoding: "windows-1251"');
    expect(source).toContain('encoding: "utf-16le"');
    expect(source).toContain('language: "ru"');
    expect(source.endsWith(`\n\n${paragraphs.slice(1).join('\n\n')}\n`)).toBe(true);
  });
});

describe('--explain', () => {
  test('prints each line of a capture with its fate and reason', () => {
    const run = ingest('--explain', '003_3fedcd095ac7b606.txt');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(
      /22 {2}removed {3}Ad for subscribing to The Armenian Report\n.*\[advertisement\]/,
    );
    expect(run.stdout).toMatch(/3-4 {2}metadata {2}Blinken Affirms/);
  });

  test('says why two captures are merged, with figures and shared passages', () => {
    const names = ['000_9171428797592ee6.txt', '001_abb8d5d3cda8bb7e.txt'];
    const run = ingest('--explain', ...names);
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/000_\w+\.txt and 001_\w+\.txt: merged in content\/entries\/2022\//);
    expect(run.stdout).toMatch(/Compared: body [01]\.\d+ and .*Jaccard/);
    expect(run.stdout).toMatch(/Shared passages: \d+, together \d+ words\n +\d+ {2}\w+/);
    const { merged, verdict, passages } = JSON.parse(
      ingest('--json', '--explain', ...names).stdout,
    );
    expect(merged).toBe(true);
    expect(verdict.same).toBe(true);
    expect(passages[0].words).toBeGreaterThan(20);
  });

  test('says why two captures are not merged', () => {
    const run = ingest('--explain', '000_9171428797592ee6.txt', '003_3fedcd095ac7b606.txt');
    expect(run.stdout).toMatch(
      /: not merged\n {2}000_\w+\.txt is in 2022\/.*\n {2}003_\w+\.txt is in undated\//,
    );
    expect(run.stdout).toContain('log odds -');
  });

  test('says which reading won at each place of an entry and why', () => {
    const run = ingest('--explain', path.basename(newsAm, '.md'));
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/copy-text [AB]: /);
    expect(run.stdout).toMatch(/ v1 {2}\w+ {2}↳ .+\n(?: .*\n)? +✓ B /);
    const { apparatus } = JSON.parse(
      ingest('--json', '--explain', newsAm.slice('entries/'.length)).stdout,
    );
    expect(apparatus[0]).toHaveProperty('reason');
  });

  test('says where it looked for a file that is not there', () => {
    const run = ingest('--explain', 'nowhere.txt');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('nowhere.txt');
  });
});
