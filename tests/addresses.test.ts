import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Capture } from '../src/model/capture.ts';
import type { PlacedDecision } from '../src/model/decision.ts';
import { parseEntryFile } from '../src/model/entry-file.ts';
import { parseTombstone } from '../src/model/tombstone.ts';
import { type Outcome, runPipeline } from '../src/pipeline/pipeline.ts';
import { rule } from './rule.ts';

const places = ['Lorvan', 'Asta', 'Perun', 'Melk'];

/** Reports that are alike enough to be merged for one place, and are not for two; copies differ in a word. */
function write(place: number, copy: number): Capture {
  const name = places[place % places.length] ?? '';
  const words = ['river', 'harbour', 'quarry', 'orchard'][place % 4];
  const text = `${name} council votes on the ${words}

The council of ${name} voted on Tuesday to close the ${words} road to lorries until the end of the year, after three accidents there.

The mayor of ${name} said that the ${words} belongs to those who live beside it, and that ${['two', 'three', 'four', 'five'][copy % 4]} new signs had been ordered from the workshop.

A farmer who sells apples at the ${words} gate told the council in ${name} that he would lose half of his customers before winter.
`;
  return {
    path: `${name.toLowerCase()}/${copy}.txt`,
    bytes: new TextEncoder().encode(text),
    sidecar: {},
  };
}

const step = fc.record({
  act: fc.constantFrom('add', 'merge', 'part', 'withdraw', 'restore', 'rename', 'take-out'),
  one: fc.nat(40),
  other: fc.nat(40),
});

test('after any history of additions, rulings and withdrawals every address that ever existed still answers', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 6, maxLength: 14 }), (steps) => {
      let captures: Capture[] = [write(0, 0), write(0, 1), write(1, 0)];
      let decisions: PlacedDecision[] = [];
      let now = runPipeline({ ...empty, captures, prior: [] });
      const ever = new Set(listAddresses(now));
      for (const [index, { act, one, other }] of steps.entries()) {
        const ids = now.entries.map(({ head }) => head.id);
        const id = ids[one % Math.max(1, ids.length)];
        const paths = captures.map(({ path }) => path);
        const pair = [paths[one % paths.length], paths[other % paths.length]];
        const date = `2024-05-${String(index + 1).padStart(2, '0')}`;
        const gone = now.tombstones.map(({ tombstone }) => tombstone);
        let trial: Readonly<Record<string, unknown>> | undefined;
        let held = captures;
        if (act === 'add') {
          const fresh = write(one, other % 6);
          if (!paths.includes(fresh.path)) held = [...captures, fresh];
        } else if (act === 'take-out') {
          const digests = gone.flatMap(({ witnesses }) => witnesses.map(({ capture }) => capture));
          held = captures.filter(({ path }) => !digests.includes(path));
        } else if (act === 'restore') {
          const stone = gone[one % Math.max(1, gone.length)];
          if (stone) trial = { ruling: 'restore', entry: stone.id };
        } else if (act === 'merge' || act === 'part') {
          if (pair[0] !== pair[1])
            trial = { ruling: act === 'merge' ? 'merge' : 'keep-separate', captures: pair };
        } else if (id !== undefined) {
          trial =
            act === 'rename'
              ? { ruling: 'rename', entry: id, to: `renamed-${index}` }
              : { ruling: 'withdraw', entry: id };
        }
        const ruled = trial ? [...decisions, ...rule({ ...trial, date })] : decisions;
        const next = runAgain(now, held, ruled);
        // What ingest refuses is not written: the maintainer takes it back.
        if (next.messages.some(({ fatal }) => fatal)) continue;
        [captures, decisions, now] = [[...held], ruled, next];
        const addresses = listAddresses(now);
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const address of addresses) ever.add(address);
        expect([...ever].filter((address) => !addresses.includes(address))).toEqual([]);
        expect(listFiles(runAgain(now, captures, decisions))).toEqual(listFiles(now));
      }
    }),
    { numRuns: 12 },
  );
});

const empty = {
  archive: { rights: { statement: 'http://rightsstatements.org/vocab/CNE/1.0/' } },
  concepts: [],
  publishers: [],
};

function runAgain(
  before: Outcome,
  captures: readonly Capture[],
  decisions: readonly PlacedDecision[],
): Outcome {
  const prior = before.entries.map(({ source }) => parseEntryFile(source).head);
  const tombstones = before.tombstones.map(({ source }) => parseTombstone(source));
  return runPipeline({ ...empty, captures, prior, tombstones, decisions });
}

/** Every address that answers: with an entry, by leading to one, or with a tombstone. */
function listAddresses({ entries, tombstones }: Outcome): string[] {
  return [
    ...entries.flatMap(({ head }) => [head.id, ...head.aliases]),
    ...tombstones.flatMap(({ tombstone }) => [tombstone.id, ...tombstone.aliases]),
  ];
}

function listFiles({ entries, tombstones }: Outcome): Record<string, string> {
  return Object.fromEntries([...entries, ...tombstones].map((own) => [own.path, own.source]));
}
