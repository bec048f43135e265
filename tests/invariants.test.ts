import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCollection } from '../scripts/shell/read-collection.ts';
import { findTextBlocks, joinText, parseArticle } from '../src/model/article-text.ts';
import type { ParsedCapture } from '../src/model/capture.ts';
import { type EntryFile, parseEntryFile } from '../src/model/entry-file.ts';
import { parsePlace } from '../src/model/place.ts';
import { rebuildWitness } from '../src/model/rebuild-witness.ts';
import { encodeText } from '../src/pipeline/accession/encode-text.ts';
import { joinBlocks } from '../src/pipeline/page/article-block.ts';
import { type Collection, type Outcome, runPipeline } from '../src/pipeline/pipeline.ts';
import { readGoldenCollection, writeGoldenContent } from './golden-content.ts';
import { htmlContent } from './html-content.ts';

const contentFolder = path.resolve(import.meta.dirname, '../content');

let fresh: Collection;
let first: Outcome;

beforeAll(async () => {
  fresh = await readGoldenCollection();
  first = runPipeline(fresh);
});

function readEntries({ entries }: Outcome): EntryFile[] {
  return entries.map(({ source }) => parseEntryFile(source));
}

/** A capture's bytes, put together again from the parts that its entry lists. */
function rebuildCapture(capture: ParsedCapture, places: readonly string[]): Uint8Array {
  const { text, lineStarts, encoding, path: name } = capture;
  const pieces = places.map((place) => {
    const extent = parsePlace(text, lineStarts, place);
    if (!extent) throw new Error(`${name} has no place ${place}`);
    return text.slice(extent.start, extent.end);
  });
  return new Uint8Array(encodeText(pieces.join(''), encoding));
}

/** Every witness of every entry is whole: its capture from the parts, its text from entry and apparatus. */
function expectNothingLost(collection: Collection, outcome: Outcome): void {
  for (const { head, markdown } of readEntries(outcome)) {
    const plainText = joinText(findTextBlocks(parseArticle(markdown)));
    for (const { capture: name, siglum, parts } of head.witnesses) {
      const capture = collection.captures.find((own) => own.path === name);
      const analysed = outcome.analysed.find(({ cleaned }) => cleaned.capture.path === name);
      if (!capture || !analysed) throw new Error(`no capture ${name}`);
      const places = parts.map(({ lines }) => lines);
      expect(rebuildCapture(analysed.cleaned.capture, places)).toEqual(capture.bytes);
      expect(rebuildWitness(plainText, head.apparatus, siglum)).toBe(joinBlocks(analysed.blocks));
    }
  }
}

/** Captures changed as copying, cutting and editing change them. */
const mutatedCollection = () =>
  fc
    .array(
      fc.record({
        capture: fc.nat(),
        line: fc.nat(),
        act: fc.constantFrom(
          'drop',
          'double',
          'swap',
          'cut',
          'shout',
          'space',
          'noise',
          'date',
          'crlf',
        ),
      }),
      { maxLength: 12 },
    )
    .map((acts) => {
      const texts = fresh.captures.map(({ bytes }) => new TextDecoder().decode(bytes).split('\n'));
      for (const { capture, line, act } of acts) {
        const lines = texts[capture % texts.length];
        if (!lines || lines.length === 0) continue;
        const index = line % lines.length;
        const own = lines[index] ?? '';
        if (act === 'drop') lines.splice(index, 1);
        else if (act === 'double') lines.splice(index, 0, own);
        else if (act === 'swap') lines.splice(index, 1, lines[(index * 7) % lines.length] ?? '');
        else if (act === 'cut') lines[index] = own.slice(0, own.length >> 1);
        else if (act === 'shout') lines[index] = own.toUpperCase();
        else if (act === 'space') lines[index] = own.replaceAll(' ', '\u00a0\t ');
        else if (act === 'noise') lines[index] = `* _${own}_ <b>[x](y) 1. # \u200d😀 &amp; \\`;
        else if (act === 'date') lines.splice(index, 0, '03.04.2022 10:00');
        else lines[index] = `${own}\r`;
      }
      const captures = fresh.captures.map((capture, index) => ({
        ...capture,
        bytes: new TextEncoder().encode((texts[index] ?? []).join('\n')),
      }));
      return { ...fresh, captures };
    });

describe('nothing is lost', () => {
  test('in the first collection', () => {
    expect(readEntries(first)).toHaveLength(3);
    expectNothingLost(fresh, first);
  });

  test('in the archive’s own content, whose entries are up to date', async () => {
    const { collection, entrySources, messages } = await readCollection(contentFolder);
    const outcome = runPipeline(collection);
    expect([...messages, ...outcome.messages].map(String)).toEqual([]);
    expect(new Map(outcome.entries.map(({ path, source }) => [path, source]))).toEqual(
      entrySources,
    );
    expectNothingLost(collection, outcome);
  });

  test('in pages with markup, changed in any way, and a copy of their text', () => {
    const tags = ['<b>', '</b>', '<br>', '<p>', '<a href=x>', '</a>', '<td>', '<li>', '</ul>', '*'];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ capture: fc.nat(2), at: fc.nat(4000), tag: fc.constantFrom(...tags) }),
          { maxLength: 6 },
        ),
        (changes) => {
          const texts = htmlContent.map(({ bytes }) => new TextDecoder().decode(bytes));
          for (const { capture, at, tag } of changes) {
            const text = texts[capture] ?? '';
            texts[capture] = text.slice(0, at) + tag + text.slice(at);
          }
          const captures = htmlContent.map(({ path }, index) => ({
            path,
            bytes: new TextEncoder().encode(texts[index]),
            sidecar: {},
          }));
          const collection = { ...fresh, captures };
          const once = runPipeline(collection);
          expectNothingLost(collection, once);
          const prior = readEntries(once).map(({ head }) => head);
          expect(runPipeline({ ...collection, prior }).entries).toEqual(once.entries);
          const turned = { ...collection, captures: captures.toReversed() };
          expect(runPipeline(turned).entries).toEqual(once.entries);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('in mutated captures', () => {
    fc.assert(
      fc.property(mutatedCollection(), (collection) => {
        const outcome = runPipeline(collection);
        const refused = outcome.messages.filter(({ fatal }) => fatal);
        expect(outcome.analysed.length + refused.length).toBe(collection.captures.length);
        expectNothingLost(collection, outcome);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the same content gives the same bytes', () => {
  test('whatever the order in which captures are read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const captures = order.flatMap((index) => fresh.captures[index] ?? []);
        expect(runPipeline({ ...fresh, captures }).entries).toEqual(first.entries);
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'az_AZ.UTF-8', LANG: 'az_AZ.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  ])('whatever the time zone and locale: $TZ, $LANG', async (environment) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-zone-'));
    try {
      await writeGoldenContent(folder);
      const script = path.resolve(import.meta.dirname, '../scripts/ingest.ts');
      const run = spawnSync(process.execPath, [script, '--check', '--quiet', '--content', folder], {
        env: { ...process.env, ...environment },
        encoding: 'utf8',
      });
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('ingest is idempotent', () => {
  test('a second run over its own entries changes nothing', () => {
    const prior = readEntries(first).map(({ head }) => head);
    expect(runPipeline({ ...fresh, prior }).entries).toEqual(first.entries);
  });

  test('a second run over mutated captures changes nothing', () => {
    fc.assert(
      fc.property(mutatedCollection(), (collection) => {
        const once = runPipeline(collection);
        const prior = readEntries(once).map(({ head }) => head);
        expect(runPipeline({ ...collection, prior }).entries).toEqual(once.entries);
      }),
      { numRuns: 25 },
    );
  });

  test('the order in which captures arrive changes no text and no address', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
        (order, sizes) => {
          let prior: EntryFile[] = [];
          const addresses = new Set<string>();
          for (let taken = 0, step = 0; taken < order.length; step++) {
            taken += sizes[step] ?? 1;
            const captures = order.slice(0, taken).flatMap((index) => fresh.captures[index] ?? []);
            const outcome = runPipeline({
              ...fresh,
              captures,
              prior: prior.map(({ head }) => head),
            });
            prior = readEntries(outcome);
            for (const { head } of prior) addresses.add(head.id);
          }
          const answering = new Set(prior.flatMap(({ head }) => [head.id, ...head.aliases]));
          expect([...addresses].filter((id) => !answering.has(id))).toEqual([]);
          const texts = (files: readonly EntryFile[]) =>
            files.map(({ markdown }) => markdown).sort();
          expect(texts(prior)).toEqual(texts(readEntries(first)));
        },
      ),
      { numRuns: 15 },
    );
  });
});
