import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureDigest } from './capture-digest.ts';
import { digestCapture } from './digest-capture.ts';
import {
  type DigestSource,
  type Hits,
  joinHits,
  packHit,
  type SearchedList,
} from './digest-source.ts';
import { describeGrouping, groupDigests } from './group-captures.ts';
import { growGrouping } from './grow-grouping.ts';

/** A source that looks through all digests. */
function searchAll(digests: readonly CaptureDigest[]): DigestSource {
  const findIn = (name: SearchedList, hashes: Uint32Array = new Uint32Array()): Hits => {
    const wanted = new Set(hashes);
    const found = new Map<number, Uint32Array>();
    for (const [index, { [name]: list, kinds }] of digests.entries()) {
      for (const hash of new Set(list)) {
        if (!wanted.has(hash)) continue;
        const kind = name === 'shingles' ? (kinds[list.indexOf(hash)] ?? 0) : 0;
        found.set(hash, joinHits(found.get(hash), [packHit(index, kind)]));
      }
    }
    return found;
  };
  return {
    captures: digests,
    load: async (indexes) => indexes.map((index) => digests[index] as CaptureDigest),
    find: async ({ shingles, opening, bands }) => ({
      shingles: findIn('shingles', shingles),
      opening: findIn('opening', opening),
      bands: findIn('bands', bands),
    }),
  };
}

const words = (topic: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => `w${topic}x${from + place}`).join(' ');
const notices = [0, 1, 2].map((site) => `${words(900 + site, 14)}.`);

/** Captures of few articles on few sites, cut, changed and with notices that become furniture as they spread. */
const capture = fc
  .record({
    topic: fc.nat(5),
    from: fc.constantFrom(0, 0, 0, 20, 45),
    length: fc.constantFrom(30, 60, 60, 90),
    site: fc.nat(2),
    other: fc.nat(5),
    quotes: fc.boolean(),
    keepsNotice: fc.boolean(),
  })
  .map(({ topic, from, length, site, other, quotes, keepsNotice }) => {
    const own = [`${words(topic, length, from)}.`, ...(quotes ? [`${words(other, 25, 10)}.`] : [])];
    const notice = notices[site] ?? '';
    const text = [...own, ...(keepsNotice ? [notice] : [])].join('\n\n');
    return { text, whole: [...own, notice].join('\n\n'), title: words(topic, 6) };
  });

const digestAll = (captures: readonly { text: string; whole: string; title: string }[]) =>
  captures.map((own, index) =>
    digestCapture({ ...own, sha256: ((index * 2654435761) >>> 0).toString(16).padStart(8, '0') }),
  );

async function grow(digests: readonly CaptureDigest[], batches: readonly number[]) {
  let taken = batches[0] ?? 1;
  let state = groupDigests(digests.slice(0, taken));
  for (let step = 1; taken < digests.length; step++) {
    const next = Math.min(digests.length, taken + (batches[step % batches.length] ?? 1));
    state = await growGrouping(
      state,
      searchAll(digests.slice(0, taken)),
      digests.slice(taken, next),
    );
    taken = next;
  }
  return state;
}

describe('growGrouping', () => {
  it('comes to what grouping all at once comes to, whatever came first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(capture, { minLength: 2, maxLength: 24 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        async (captures, batches) => {
          const digests = digestAll(captures);
          const whole = groupDigests(digests);
          const grown = await grow(digests, batches);
          expect(grown.candidates).toEqual(whole.candidates);
          expect(describeGrouping(grown)).toEqual(describeGrouping(whole));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does so where files grow beyond their limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(400)), async (stream) => {
        const lengths = Array.from({ length: 56 }, () => stream.next().value as number);
        const digests = digestAll(
          lengths.map((length, index) => {
            const text = `${words(0, 24)} ${words(index + 1, 20 + length)}.`;
            return { text, whole: text, title: words(index, 6) };
          }),
        );
        const grown = await grow(digests, [45, 2, 1]);
        expect(grown.candidates).toEqual(groupDigests(digests).candidates);
        expect(describeGrouping(grown)).toEqual(describeGrouping(groupDigests(digests)));
      }),
      { numRuns: 8 },
    );
  });
});
