import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyrightNotEvaluated } from '../../src/model/rights.ts';
import { digestCapture } from '../../src/pipeline/group/digest-capture.ts';
import { packHit } from '../../src/pipeline/group/digest-source.ts';
import { encodeDigest } from '../../src/pipeline/group/encode-digest.ts';
import { hashKey } from '../cache/hash-key.ts';
import { type Crew, startCrew } from '../crew/crew.ts';
import { DamagedCache } from './damaged-cache.ts';
import { closeStores, openStores, type Stores } from './open-stores.ts';
import { searchDigests } from './search-digests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-search-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Cuts work for three threads, and does it in one. */
function startThree(stores: Stores): Crew {
  const context = {
    content: folder,
    cache: folder,
    version: '',
    entryVersion: '',
    publishers: [],
    concepts: [],
    rights: { statement: copyrightNotEvaluated },
    access: undefined,
  };
  return { ...startCrew(1, context, stores), hands: 3 };
}

const text = fc.lorem({ mode: 'sentences', maxCount: 6 });

it('finds the captures that have a hash in a list, asked once or again', async () => {
  const stores = openStores(folder);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('shingles', 'opening', 'bands'),
      async (texts, list) => {
        const digests = texts.map(([a, b], index) =>
          digestCapture({ sha256: `${index}`, text: a, whole: `${b}\n\n${a}` }),
        );
        const places = digests.map((own, index) =>
          stores.digests.write(hashKey(`${index}`), encodeDigest(own)),
        );
        const wanted = new Set(
          digests.flatMap((own) => [...own[list]].filter((_, at) => at % 3 === 0)),
        );
        const expected = [...wanted].map((hash) => {
          const hits = digests.flatMap((own, index) => {
            const at = own[list].indexOf(hash);
            return at < 0 ? [] : [packHit(index, list === 'shingles' ? (own.kinds[at] ?? 0) : 0)];
          });
          return [hash, Uint32Array.from(hits)];
        });
        const search = searchDigests(places, startThree(stores), 1);
        const all = Uint32Array.from(wanted);
        const { [list]: part } = await search({ [list]: all.subarray(0, 2) });
        const { [list]: found } = await search({ [list]: all });
        expect([...part]).toEqual(expected.slice(0, 2));
        expect([...found]).toEqual(expected);
      },
    ),
    { numRuns: 50 },
  );
  closeStores(stores);
});

it('does not search on where a digest is gone', async () => {
  const stores = openStores(folder);
  const gone = { key: hashKey('gone'), pack: 'gone.pack', offset: 0, length: 8 };
  const search = searchDigests([gone], startThree(stores));
  await expect(search({ bands: Uint32Array.of(1) })).rejects.toThrow(DamagedCache);
  closeStores(stores);
});
