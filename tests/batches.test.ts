import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Capture } from '../src/model/capture.ts';
import type { EntryHead } from '../src/model/entry.ts';
import { parseEntryFile } from '../src/model/entry-file.ts';
import { copyrightNotEvaluated } from '../src/model/rights.ts';
import { type Outcome, runPipeline } from '../src/pipeline/pipeline.ts';

const bridge = [
  'Tarvel votes to rebuild its bridge',
  'The council of Tarvel voted on Tuesday night to rebuild the old bridge over the Asna, which a flood swept away in March. Eleven of the fourteen members were in favour.',
  'Since the flood, farmers from the eastern bank have driven forty minutes to the mill at Kessock and back. The dairy says that it has lost a tenth of its milk to the heat of the detour.',
  'Mayor Ilda Morrow promised that stone from the old arches would be used again wherever the engineers allow it. Divers have recovered about six hundred blocks so far and stacked them by the fire station.',
  'Work is to begin in September, when the river is low, and to last two years. Until then a ferry of the army will carry cars from six in the morning to nine at night.',
];
const strike = [
  'Dockers walk out at Mellin',
  'Cranes stood still in the port of Mellin on Sunday after eighteen hundred dockers began a strike over pay for nights. Forty ships wait in the bay, and the fish market closed at nine.',
  'The leader of the union, Hanne Brock, says that the company broke its word when it cut the supplement in half without a letter. She expects a long strike and has rented soup kitchens.',
  'The company calls the walkout irresponsible and puts its loss at two million crowns for each day. Its director will travel to the capital and ask the minister for a mediator, he told us.',
];
const quake = [
  'Strong earthquake in Karesh',
  'An earthquake shook the province of Karesh before dawn on Monday. At least ninety people died, most of them in the town of Old Dura, where the school and the mosque fell in on themselves.',
  'The road through the gorge is blocked by rocks as large as houses. The governor asked for tents and dogs, and the army has begun to fly both in from the airfield at Carsk since noon.',
];
const page = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');

const texts: Readonly<Record<string, string>> = {
  'a-bridge': page(...bridge),
  'b-bridge-cut-off': page(...bridge.slice(0, 3)),
  'c-bridge-end': page(bridge[0] ?? '', ...bridge.slice(3)),
  'd-bridge-copied': page(
    'A town wants its arches back',
    ...bridge.slice(1),
    'This report first appeared in the Tarvel Post.',
  ),
  'e-strike': page(...strike),
  'f-strike-updated': page(
    ...strike.slice(0, 2),
    'Late on Sunday the minister named the former judge Edda Loom as mediator, and both sides agreed to meet her.',
    ...strike.slice(2),
  ),
  'g-quake': page(...quake),
  'h-quake-furniture': page(
    'Home',
    'Sport',
    ...quake,
    'Read also',
    'Goat rides bus to terminus',
    'Sign in',
  ),
  'i-same-title': page(
    bridge[0] ?? '',
    'For the second time in a year the people of Tarvel have been asked about the crossing, and this time they were asked directly: at the ballot, on a Sunday, with coffee in the gymnasium.',
    'Six in ten were in favour, the town clerk read out from a slip of paper at eight in the evening. The turnout was the highest since the vote on the swimming hall, and the queue reached the chapel.',
  ),
};
const captures = Object.entries(texts).map(
  ([name, text]): Capture => ({
    path: `${name}.txt`,
    bytes: new TextEncoder().encode(text),
    sidecar: {},
  }),
);

const run = (taken: readonly Capture[], prior: readonly EntryHead[]): Outcome =>
  runPipeline({
    archive: { rights: { statement: copyrightNotEvaluated } },
    concepts: [],
    publishers: [],
    captures: taken,
    prior,
  });
const readHeads = ({ entries }: Outcome) =>
  entries.map(({ source }) => parseEntryFile(source).head);
const listWitnesses = (heads: readonly EntryHead[]) =>
  heads.map(({ witnesses }) => witnesses.map(({ capture }) => capture).sort()).sort();

const arrivals = fc.tuple(
  fc.shuffledSubarray(captures, { minLength: captures.length }),
  fc.array(fc.integer({ min: 1, max: 4 }), {
    minLength: captures.length,
    maxLength: captures.length,
  }),
);

function* takeBatches(order: readonly Capture[], sizes: readonly number[]) {
  for (let taken = 0, step = 0; taken < order.length; step++) {
    taken += sizes[step] ?? 1;
    yield order.slice(0, taken);
  }
}

const all = listWitnesses(readHeads(run(captures, [])));

test('the captures hold the articles that were put in', () => {
  expect(all.map((names) => names.map((name) => name[0]).join(''))).toEqual([
    'abcd',
    'ef',
    'gh',
    'i',
  ]);
});

test('whatever the order and the batches, the same entries are found', () => {
  fc.assert(
    fc.property(arrivals, ([order, sizes]) => {
      let heads: EntryHead[] = [];
      for (const taken of takeBatches(order, sizes)) heads = readHeads(run(taken, heads));
      expect(listWitnesses(heads)).toEqual(all);
    }),
    { numRuns: 25 },
  );
});

test('an address once given always leads to the entry of its captures, and sigla stay', () => {
  fc.assert(
    fc.property(arrivals, ([order, sizes]) => {
      let before: EntryHead[] = [];
      for (const taken of takeBatches(order, sizes)) {
        const heads = readHeads(run(taken, before));
        for (const { id, aliases, witnesses } of before) {
          const same = heads.find((head) => head.id === id);
          const heir = same ?? heads.find((head) => head.aliases.includes(id));
          const kept = new Set(heir?.witnesses.map(({ sha256 }) => sha256));
          expect(witnesses.some(({ sha256 }) => kept.has(sha256))).toBe(true);
          const answers = new Set([heir?.id, ...(heir?.aliases ?? [])]);
          expect([id, ...aliases].filter((name) => !answers.has(name))).toEqual([]);
          const sigla = new Map(same?.witnesses.map(({ sha256, siglum }) => [sha256, siglum]));
          for (const { sha256, siglum } of same ? witnesses : [])
            expect(sigla.get(sha256) ?? siglum).toBe(siglum);
        }
        const names = heads.flatMap(({ id, aliases }) => [id, ...aliases]);
        expect(new Set(names).size).toBe(names.length);
        before = heads;
      }
    }),
    { numRuns: 25 },
  );
});
