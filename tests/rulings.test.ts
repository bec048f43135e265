import { beforeAll, describe, expect, test } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from '../src/model/article-text.ts';
import { parseEntryFile } from '../src/model/entry-file.ts';
import { rebuildWitness } from '../src/model/rebuild-witness.ts';
import { parseTombstone } from '../src/model/tombstone.ts';
import { joinBlocks } from '../src/pipeline/page/article-block.ts';
import { type Collection, type Outcome, runPipeline } from '../src/pipeline/pipeline.ts';
import { readInventedCollection } from './collection-content.ts';
import { type RuledInTest, rule } from './rule.ts';

const ferry = 'ferry-with-214-aboard-runs-aground-off-karsund';
const wire = 'passengers-taken-off-stranded-karsund-ferry';
const lanterns = 'lanterns-return-to-the-old-harbour-after-four-years';

let fresh: Collection;
let first: Outcome;

beforeAll(async () => {
  const collection = await readInventedCollection();
  const used = /^ferry\/|lantern-festival/;
  const captures = collection.captures.filter(({ path }) => used.test(path));
  fresh = { ...collection, captures, tombstones: [], decisions: [] };
  first = runPipeline(fresh);
});

/** The outcome of decisions, twice: as they come to entries that stand, and from the start; both must be alike. */
function decide(...decisions: readonly RuledInTest[]): Outcome {
  const placed = rule(...decisions);
  const scratch = runPipeline({ ...fresh, decisions: placed });
  const over = runAgain(first, fresh, placed);
  expect(listFiles(over)).toEqual(listFiles(scratch));
  const again = runAgain(over, fresh, placed);
  expect(listFiles(again)).toEqual(listFiles(over));
  return over;
}

function runAgain(
  before: Outcome,
  collection: Collection,
  decisions: ReturnType<typeof rule>,
): Outcome {
  const prior = before.entries.map(({ source }) => parseEntryFile(source).head);
  const tombstones = before.tombstones.map(({ source }) => parseTombstone(source));
  return runPipeline({ ...collection, prior, tombstones, decisions });
}

function listFiles({ entries, tombstones }: Outcome): Record<string, string> {
  return Object.fromEntries([...entries, ...tombstones].map((own) => [own.path, own.source]));
}

function find({ entries }: Outcome, id: string) {
  const entry = entries.find(({ head }) => head.id === id);
  if (!entry) throw new Error(`no entry ${id} among ${entries.map(({ head }) => head.id)}`);
  const { head, markdown } = parseEntryFile(entry.source);
  return { head, path: entry.path, text: joinText(findTextBlocks(parseArticle(markdown))) };
}

function listProblems({ messages }: Outcome): string[] {
  return messages.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`);
}

/** Text and apparatus still give back each witness. */
function expectWhole(outcome: Outcome, id: string): void {
  const { head, text } = find(outcome, id);
  for (const { siglum, capture } of head.witnesses) {
    const own = outcome.analysed.find(({ cleaned }) => cleaned.capture.path === capture);
    expect(rebuildWitness(text, head.apparatus, siglum)).toBe(joinBlocks(own?.blocks ?? []));
  }
}

test('without decisions entries say nothing of any', () => {
  expect(first.messages).toEqual([]);
  expect(first.tombstones).toEqual([]);
  expect(first.entries.map(({ source }) => /^(?:rulings|access):/m.test(source))).toEqual([
    false,
    false,
    false,
  ]);
});

describe('merge and keep-separate', () => {
  test('captures that the machine keeps apart become one entry, with the addresses of both', () => {
    const ruling = { ruling: 'merge', captures: ['ferry/wire.txt', 'ferry/copy.txt'] };
    const over = runAgain(first, fresh, rule(ruling));
    expect(listProblems(over)).toEqual([]);
    const { head } = find(over, ferry);
    expect(head.aliases).toEqual([wire]);
    expect(head.witnesses.map(({ capture }) => capture)).toContain('ferry/wire.txt');
    expect(head.rulings).toMatchObject([{ ruling: 'merge', by: 'A. Editor', date: '2024-05-02' }]);
    expect(listFiles(runAgain(over, fresh, rule(ruling)))).toEqual(listFiles(over));
    expectWhole(over, ferry);
  });

  test('entries are merged by their ids, and stay merged when one is only an alias', () => {
    const ruling = rule({ ruling: 'merge', entries: [wire, ferry] });
    const over = runAgain(first, fresh, ruling);
    expect(find(over, ferry).head.aliases).toEqual([wire]);
    expect(listFiles(runAgain(over, fresh, ruling))).toEqual(listFiles(over));
  });

  test('captures that are kept apart part an entry, whose address stays with the larger part', () => {
    const ruling = rule({
      ruling: 'keep-separate',
      captures: ['ferry/reprint.txt', 'ferry/courier.html'],
    });
    const over = runAgain(first, fresh, ruling);
    expect(listFiles(runAgain(over, fresh, ruling))).toEqual(listFiles(over));
    expect(find(over, ferry).head.witnesses).toHaveLength(2);
    const parts = over.entries.filter(({ head }) =>
      head.witnesses.some(({ capture }) => /courier|reprint|copy/.test(capture)),
    );
    expect(parts).toHaveLength(2);
    for (const { head } of parts) expect(head.rulings).toHaveLength(1);
  });

  test('rulings that contradict each other are an error that names both', () => {
    const over = runAgain(
      first,
      fresh,
      rule(
        { ruling: 'merge', captures: ['ferry/copy.txt', 'ferry/reprint.txt'] },
        { ruling: 'merge', captures: ['ferry/reprint.txt', 'ferry/wire.txt'] },
        { ruling: 'keep-separate', captures: ['ferry/wire.txt', 'ferry/copy.txt'] },
      ),
    );
    expect(listProblems(over)).toEqual([
      'decisions.yaml:3:3 the ruling keep-separate keeps ferry/wire.txt apart from ferry/copy.txt, which the ruling merge on line 1 brings together; take one of the two away',
    ]);
  });
});

describe('correct', () => {
  test('values are the decided ones; the evidence says who and why, and what captures state', () => {
    const over = decide({
      ruling: 'correct',
      entry: ferry,
      title: 'Ferry Halden aground',
      published: '2024-01-03',
      modified: '2024-01-05',
      publisher: 'karsund-post',
      byline: null,
      language: 'nb',
    });
    expect(listProblems(over)).toEqual([]);
    const { head, path } = find(over, ferry);
    expect(path).toBe(`2024/${ferry}.md`);
    expect(head).toMatchObject({
      title: 'Ferry Halden aground',
      published: { date: '2024-01-03', precision: 'day' },
      publisher: 'karsund-post',
      byline: null,
      language: 'nb',
      rulings: [
        {
          ruling: 'correct',
          fields: ['title', 'published', 'modified', 'publisher', 'byline', 'language'],
        },
      ],
    });
    const cited = {
      source: 'decision',
      note: 'seen in the paper’s own archive',
      by: 'A. Editor',
      date: '2024-05-02',
    };
    for (const field of ['title', 'published', 'publisher', 'byline', 'language'] as const)
      expect(head.evidence[field]?.[0]).toEqual(cited);
    expect(head.evidence.modified?.[0]).toEqual({ ...cited, words: '2024-01-05' });
    expect(head.evidence.title?.slice(1)).toContainEqual(
      expect.objectContaining({
        source: 'capture',
        note: 'states Ferry with 214 aboard runs aground off Karsund instead',
      }),
    );
  });

  test('tags come and go, with what is broader than them', () => {
    const over = decide({
      ruling: 'correct',
      entry: ferry,
      tags: { add: ['armenia'], remove: ['rescue'] },
    });
    const tags = find(over, ferry).head.tags;
    expect(tags.map(({ id }) => id)).not.toContain('rescue');
    expect(tags.find(({ id }) => id === 'armenia')?.grounds).toEqual([
      {
        by: 'decision',
        reason: 'seen in the paper’s own archive',
        person: 'A. Editor',
        date: '2024-05-02',
      },
    ]);
  });

  test('a tag that the entry does not have cannot be taken away', () => {
    const over = decide({ ruling: 'correct', entry: ferry, tags: { remove: ['armenia'] } });
    expect(listProblems(over)).toEqual([
      'decisions.yaml:1:3 the ruling correct takes away the tag armenia, which the entry does not have',
    ]);
  });

  test('a line that was removed is kept, and a kept one removed, with the grounds', () => {
    const over = decide(
      {
        ruling: 'correct',
        block: {
          capture: 'ferry/copy.txt',
          lines: '17',
          words: 'Read more: Rain until',
          fate: 'keep',
        },
      },
      {
        ruling: 'correct',
        block: {
          capture: 'ferry/copy.txt',
          lines: '15',
          words: 'The sandbank has moved',
          fate: 'remove',
        },
      },
    );
    expect(listProblems(over)).toEqual([]);
    const { head, text } = find(over, ferry);
    expect(text).toContain('Read more: Rain until the weekend');
    const parts = head.witnesses.find(({ siglum }) => siglum === 'A')?.parts;
    expect(parts).toContainEqual(
      expect.objectContaining({
        as: 'removed',
        rule: 'decision',
        reason: 'seen in the paper’s own archive (A. Editor, 2024-05-02)',
      }),
    );
    expect(head.rulings?.map(({ fields }) => fields)).toEqual([['text'], ['text']]);
    expectWhole(over, ferry);
  });

  test('a line that holds other words, or is not there, is an error', () => {
    const block = { capture: 'ferry/copy.txt', fate: 'keep' };
    const over = decide(
      { ruling: 'correct', block: { ...block, lines: '17', words: 'Read also' } },
      { ruling: 'correct', block: { ...block, lines: '170', words: 'Read more' } },
    );
    expect(listProblems(over)).toEqual([
      'decisions.yaml:1:3 the ruling correct is about line 17 of ferry/copy.txt beginning “Read also”, but there stands “Read more: Rain until the weekend, forecasters say”',
      'decisions.yaml:2:3 the ruling correct is about line 170 of ferry/copy.txt, which has no such line',
    ]);
  });
});

describe('choose-reading', () => {
  test('the chosen reading stands in the text, and the apparatus says who chose it', () => {
    const over = decide({
      ruling: 'choose-reading',
      entry: ferry,
      readings: ['241', '214'],
      reading: '241',
    });
    expect(listProblems(over)).toEqual([]);
    const { head, text } = find(over, ferry);
    expect(text).toContain('with 241 people aboard');
    expect(head.apparatus.find(({ lemma }) => lemma === '241')).toMatchObject({
      reason: 'ruled: seen in the paper’s own archive (A. Editor, 2024-05-02)',
    });
    expectWhole(over, ferry);
  });

  test('a reading can be nothing, or that of a witness', () => {
    const remark =
      ' He declined to say whether the captain had asked for a pilot, as ships of that size are advised to do in fog.';
    const over = decide(
      { ruling: 'choose-reading', entry: ferry, readings: [remark, ''], reading: '' },
      { ruling: 'choose-reading', entry: ferry, readings: ['Solvang', 'Solveng'], witness: 'A' },
    );
    expect(listProblems(over)).toEqual([]);
    const { head, text } = find(over, ferry);
    expect(text).not.toContain('He declined to say');
    expect(text).toContain('Ingrid Solveng');
    expect(head.apparatus.filter(({ reason }) => reason.startsWith('ruled:'))).toHaveLength(2);
    expectWhole(over, ferry);
  });

  test('a place that fits twice needs the words before it', () => {
    const ruling = { ruling: 'choose-reading', entry: ferry, readings: ['"', '“'], reading: '“' };
    expect(listProblems(decide(ruling))).toEqual([
      'decisions.yaml:1:3 the ruling choose-reading fits 2 places where witnesses read “"” and ““”; say with “after” which words stand before the one that is meant',
    ]);
    const over = decide({ ...ruling, after: 'travelling with her class.' });
    expect(listProblems(over)).toEqual([]);
    expect(find(over, ferry).text).toContain('her class. “Nobody');
  });

  test('a place that is gone is an error', () => {
    const over = decide({
      ruling: 'choose-reading',
      entry: ferry,
      readings: ['forty', 'fourteen'],
      reading: 'forty',
    });
    expect(listProblems(over)).toEqual([
      'decisions.yaml:1:3 the ruling choose-reading chooses a reading where witnesses have “forty” and “fourteen”, but the entry has no such place',
    ]);
  });
});

describe('withdraw and restore', () => {
  const withdraw = { ruling: 'withdraw', entry: wire, replacedBy: ferry, date: '2024-06-01' };
  const restore = { ruling: 'restore', entry: wire, date: '2024-07-01' };

  test('a withdrawn entry is a tombstone and nothing else', () => {
    const over = decide(withdraw);
    expect(listProblems(over)).toEqual([]);
    expect(over.entries.map(({ head }) => head.id)).not.toContain(wire);
    expect(over.tombstones).toMatchObject([
      {
        path: `withdrawn/${wire}.yaml`,
        tombstone: {
          id: wire,
          title: 'Passengers taken off stranded Karsund ferry',
          published: '2023-10-17T11:45',
          replacedBy: ferry,
          rulings: [{ ruling: 'withdraw', replacedBy: ferry, date: '2024-06-01' }],
          witnesses: [{ siglum: 'A', capture: 'ferry/wire.txt' }],
        },
      },
    ]);
    expect(find(over, ferry).head.story).toBeNull();
  });

  test('its captures can be taken out of the tree', () => {
    const over = decide(withdraw);
    const captures = fresh.captures.filter(({ path }) => path !== 'ferry/wire.txt');
    const without = runAgain(over, { ...fresh, captures }, rule(withdraw));
    expect(listProblems(without)).toEqual([]);
    expect(listFiles(without)).toEqual(listFiles(over));
  });

  test('a restored entry stands where it stood, and both rulings stay on record', () => {
    const over = decide(withdraw);
    const back = runAgain(over, fresh, rule(withdraw, restore));
    expect(listProblems(back)).toEqual([]);
    expect(back.tombstones).toEqual([]);
    const { head, path } = find(back, wire);
    expect(path).toBe(`2023/${wire}.md`);
    expect(head.rulings?.map(({ ruling }) => ruling)).toEqual(['withdraw', 'restore']);
  });

  test('the later day decides, whatever the order in the file', () => {
    const again = { ...withdraw, date: '2024-08-01' };
    expect(decide(again, restore, withdraw).tombstones).toHaveLength(1);
    expect(decide(restore, withdraw).tombstones).toHaveLength(0);
  });

  test('an entry cannot be restored without its captures, nor a ruling vanish', () => {
    const over = decide(withdraw);
    const captures = fresh.captures.filter(({ path }) => path !== 'ferry/wire.txt');
    const gone = { ...fresh, captures };
    expect(listProblems(runAgain(over, gone, rule(withdraw, restore)))).toEqual([
      'decisions.yaml:2:3 the ruling restore needs captures that are gone: put back captures/ferry/wire.txt',
    ]);
    expect(listProblems(runAgain(over, gone, []))[0]).toMatch(
      new RegExp(
        `^entries/withdrawn/${wire}.yaml:\\S+ is a tombstone, but nothing in decisions.yaml`,
      ),
    );
  });

  test('what was never withdrawn cannot be restored', () => {
    expect(listProblems(decide(restore))).toEqual([
      `decisions.yaml:1:3 the ruling restore is about ${wire}, which nothing withdrew before`,
    ]);
  });

  test('no entry is replaced by itself', () => {
    expect(listProblems(decide({ ...withdraw, replacedBy: wire }))).toEqual([
      `decisions.yaml:1:3 the ruling withdraw replaces ${wire} by ${wire}, which is the same entry`,
    ]);
  });

  test('some access can be withdrawn: the entry stays and says so', () => {
    const over = decide({
      ruling: 'withdraw',
      entry: wire,
      access: { site: 'excerpt', search: 'metadata' },
    });
    expect(over.tombstones).toEqual([]);
    expect(find(over, wire).head.access).toEqual({
      site: 'excerpt',
      search: 'metadata',
      release: 'full',
    });
  });

  test('a corrected title is the tombstone’s too', () => {
    const over = decide(
      { ruling: 'correct', entry: wire, title: 'A title without names' },
      withdraw,
    );
    expect(over.tombstones[0]?.tombstone.title).toBe('A title without names');
  });
});

describe('rename', () => {
  test('the new id is the address, the former one an alias', () => {
    const rulings = rule(
      { ruling: 'rename', entry: ferry, to: 'ferry-halden' },
      { ruling: 'rename', entry: 'ferry-halden', to: 'ferry-halden-aground' },
      { ruling: 'correct', entry: 'ferry-halden', byline: 'M. Lindqvist' },
    );
    const over = runAgain(first, fresh, rulings);
    expect(listFiles(runAgain(over, fresh, rulings))).toEqual(listFiles(over));
    expect(listProblems(over)).toEqual([]);
    const { head } = find(over, 'ferry-halden-aground');
    expect(head.aliases).toEqual(['ferry-halden', ferry]);
    expect(head.byline).toBe('M. Lindqvist');
    expect(find(over, wire).head.story?.entries[0]?.id).toBe('ferry-halden-aground');
  });

  test('an id that another entry has is refused', () => {
    const over = runAgain(first, fresh, rule({ ruling: 'rename', entry: lanterns, to: wire }));
    expect(listProblems(over)).toEqual([
      `decisions.yaml:1:3 the ruling rename gives the id ${wire}, which the entry ${wire} has already`,
    ]);
  });
});

test('targets that are not there are named with the nearest', () => {
  const over = decide(
    { ruling: 'correct', entry: 'lanterns-return-to-old-harbour', title: 'X' },
    { ruling: 'merge', captures: ['ferry/wire.txt', 'ferry/copi.txt'] },
    { ruling: 'withdraw', entry: lanterns, replacedBy: 'nowhere' },
  );
  expect(listProblems(over).slice(0, 2)).toEqual([
    `decisions.yaml:1:3 the ruling correct names the entry lanterns-return-to-old-harbour, which is not there; the nearest is ${lanterns}`,
    'decisions.yaml:2:3 the ruling merge names the capture ferry/copi.txt, which is not there; the nearest is ferry/copy.txt',
  ]);
  expect(listProblems(over)[2]).toMatch(
    /^decisions\.yaml:3:3 the ruling withdraw names the entry nowhere, which is not there; the nearest is /,
  );
});
