import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntryHead } from '../src/model/entry.ts';
import { splitFrontMatter } from '../src/model/entry-file.ts';
import { isSubstantive } from '../src/model/variant.ts';
import { runPipeline, type WrittenEntry } from '../src/pipeline/pipeline.ts';
import { readGoldenCollection } from './golden-content.ts';

interface Golden {
  readonly path: string;
  readonly body: string;
  readonly head: Partial<Omit<EntryHead, 'seal'>>;
  readonly captures: readonly { readonly name: string; readonly captured: string | null }[];
}

/** What the first collection must yield. */
const golden: readonly Golden[] = [
  {
    path: '2022/armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state.md',
    body: 'armenian-and-azerbaijani-fms.md',
    head: {
      title: 'Armenian and Azerbaijani FMs meeting with U.S. Secretary of State ends in New York',
      published: { date: '2022-09-20T10:44', precision: 'minute', zone: 'not stated' },
      publisher: 'news-am',
      topic: null,
      captions: [],
      language: 'en',
    },
    captures: [
      { name: '000_9171428797592ee6.txt', captured: '2024-03-28T22:36' },
      { name: '001_abb8d5d3cda8bb7e.txt', captured: '2026-01-14' },
    ],
  },
  {
    path: '2022/azerbaijani-and-armenian-foreign-ministers-meet-in-new-york.md',
    body: 'azerbaijani-and-armenian-foreign-ministers.md',
    head: {
      title: 'Azerbaijani and Armenian foreign ministers meet in New York',
      published: { date: '2022-09-20', precision: 'day', zone: 'not applicable' },
      publisher: 'oc-media',
      topic: '2022 Azerbaijani Attack on Armenia',
      captions: ['Bayramov, Mirzoyan, and Blinken meet in New York. Official photo.'],
      language: 'en',
    },
    captures: [
      { name: '002_591d4e5d9e907fd4.txt', captured: null },
      { name: '004_8ee5b731c89e2d29.txt', captured: null },
    ],
  },
  {
    path: 'undated/blinken-affirms-support-for-armenias-sovereignty-and-peace.md',
    body: 'blinken-affirms-support.md',
    head: {
      title:
        "Blinken Affirms Support for Armenia's Sovereignty and Peace Efforts in Talks with Pashinyan & Aliyev",
      published: null,
      publisher: 'the-armenian-report',
      topic: null,
      captions: [],
      story: null,
      language: 'en',
      apparatus: [],
    },
    captures: [{ name: '003_3fedcd095ac7b606.txt', captured: null }],
  },
];

const [newsAm, ocMedia, armenianReport] = golden.map((entry) => path.basename(entry.path, '.md'));

let entries: readonly WrittenEntry[];

beforeAll(async () => {
  const outcome = runPipeline(await readGoldenCollection());
  expect(outcome.messages).toEqual([]);
  entries = outcome.entries;
});

function find(id: string | undefined): WrittenEntry['head'] {
  const entry = entries.find(({ head }) => head.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry.head;
}

test('five captures give three entries, filed by year of publication', () => {
  expect(entries.map((entry) => entry.path)).toEqual(golden.map((entry) => entry.path));
});

describe.each(golden)('$path', (expected) => {
  const id = path.basename(expected.path, '.md');

  test('has its body to the letter', () => {
    const source = entries.find((entry) => entry.path === expected.path)?.source ?? '';
    const body = readFileSync(
      path.join(import.meta.dirname, 'golden/bodies', expected.body),
      'utf8',
    );
    expect(splitFrontMatter(source)?.markdown).toBe(body);
  });

  test('has its title, date, publisher and other fields', () => {
    expect(find(id)).toMatchObject(expected.head);
  });

  test('has its witnesses with their capture dates', () => {
    const witnesses = find(id).witnesses.map(({ capture, captured }) => ({
      name: capture,
      captured,
    }));
    expect(witnesses).toEqual(expected.captures);
  });
});

describe('where values come from', () => {
  const evidence = (id: string | undefined, field: keyof EntryHead['evidence']) =>
    find(id).evidence[field]?.map(({ source, witness, lines }) => [source, witness, lines]);

  test('NEWS.am is dated by the last line of its first capture', () => {
    expect(evidence(newsAm, 'published')).toEqual([['capture', 'A', '32']]);
  });
  test('NEWS.am is named by its signature line', () => {
    expect(evidence(newsAm, 'publisher')).toEqual([
      ['capture', 'A', '17'],
      ['merge', 'B', undefined],
    ]);
  });
  test('OC Media is named by the furniture of one witness; the other has it through the merge', () => {
    expect(evidence(ocMedia, 'publisher')).toEqual([
      ['capture', 'B', '1'],
      ['merge', 'A', undefined],
    ]);
  });
  test('OC Media is dated by the line under its title', () => {
    expect(evidence(ocMedia, 'published')).toEqual([['capture', 'A', '3']]);
  });
  test('The Armenian Report is named by its advert line', () => {
    expect(evidence(armenianReport, 'publisher')).toEqual([['capture', 'A', '22']]);
  });
});

describe('variants', () => {
  test('the two NEWS.am captures differ in spaces only', () => {
    expect(find(newsAm).apparatus.map(({ kind }) => kind)).toEqual([
      'spacing',
      'spacing',
      'spacing',
    ]);
  });

  test('the two OC Media captures differ in the quotation marks of one paragraph; all else is spacing', () => {
    const { apparatus } = find(ocMedia);
    const others = apparatus.filter(({ kind }) => kind !== 'spacing');
    expect(others.map(({ kind, lemma, readings }) => ({ kind, lemma, readings }))).toEqual([
      {
        kind: 'punctuation',
        lemma: '‘',
        readings: [
          { text: "'", witnesses: ['A'] },
          { text: '‘', witnesses: ['B'] },
        ],
      },
      {
        kind: 'punctuation',
        lemma: '’',
        readings: [
          { text: "'", witnesses: ['A'] },
          { text: '’', witnesses: ['B'] },
        ],
      },
    ]);
    expect(apparatus.filter(({ kind }) => isSubstantive(kind))).toEqual([]);
  });
});

describe('story', () => {
  test('the two reports of one meeting are linked both ways', () => {
    expect(find(newsAm).story?.entries.map(({ id }) => id)).toEqual([ocMedia]);
    expect(find(ocMedia).story?.entries.map(({ id }) => id)).toEqual([newsAm]);
    expect(find(newsAm).story?.id).toBe(find(ocMedia).story?.id);
  });

  test('they keep their own figures', () => {
    const bodyOf = (id: string | undefined) =>
      entries.find(({ head }) => head.id === id)?.source ?? '';
    expect(bodyOf(newsAm)).toContain('claimed 79 dead');
    expect(bodyOf(newsAm)).not.toContain('80 of its service members');
    expect(bodyOf(ocMedia)).toContain('80 of its service members');
  });
});

describe('tags', () => {
  const tagsOf = (id: string | undefined) => find(id).tags.map((tag) => tag.id);

  test.each(['diplomacy', 'caucasus'])('%s holds all three entries', (tag) => {
    expect([newsAm, ocMedia, armenianReport].filter((id) => tagsOf(id).includes(tag))).toHaveLength(
      3,
    );
  });

  test('the eleven hashtags of the first capture are tags with their lines', () => {
    const hashtags = find(newsAm).tags.flatMap(({ grounds }) =>
      grounds.flatMap((ground) => (ground.by === 'hashtag' ? [ground] : [])),
    );
    expect(
      hashtags
        .sort((a, b) => Number(a.lines) - Number(b.lines))
        .map(({ words, lines }) => `${lines} ${words}`),
    ).toEqual([
      '20 #USA',
      '21 #AZERBAIJAN',
      '22 #ARMENIA',
      '23 #POLITICS',
      '24 #DIPLOMACY',
      '25 #SECURITY',
      '26 #REGION',
      '27 #CAUCASUS',
      '28 #BLINKEN',
      '29 #BAYRAMOV',
      '30 #MIRZOYAN',
    ]);
  });

  test('a misprint reaches the person and stays as printed', () => {
    const blinken = find(newsAm).tags.find(({ id }) => id === 'antony-blinken');
    const forms = blinken?.grounds.flatMap((ground) =>
      ground.by === 'vocabulary' ? [ground.forms] : [],
    );
    expect(forms).toEqual([{ Blicken: 1, Blinken: 2 }]);
  });

  test.each([
    [
      newsAm,
      ['ararat-mirzoyan', 'jeyhun-bayramov', 'nikol-pashinyan', 'ilham-aliyev', 'sergey-lavrov'],
    ],
    [ocMedia, ['ararat-mirzoyan', 'jeyhun-bayramov', 'nancy-pelosi', 'arayik-harutyunyan']],
    [armenianReport, ['nikol-pashinyan', 'ilham-aliyev', 'matthew-miller', 'antony-blinken']],
  ])('%s names its people', (id, people) => {
    expect(tagsOf(id)).toEqual(expect.arrayContaining(people));
  });
});

describe('removals', () => {
  const removed = (id: string | undefined, siglum: string) =>
    find(id)
      .witnesses.find((witness) => witness.siglum === siglum)
      ?.parts.flatMap((part) => (part.as === 'removed' ? [`${part.lines} ${part.rule}`] : []));

  test('the list of dated headlines goes, and its dates are nobody’s publication date', () => {
    expect(removed(newsAm, 'B')).toEqual(['9-29 furniture-section']);
  });
  test('the related articles go with their teasers and single letters', () => {
    expect(removed(ocMedia, 'B')?.slice(-3)).toEqual([
      '49-86 furniture-section',
      '87-88 furniture-section',
      '89 furniture-section',
    ]);
  });
  test('the pointer to another article goes from both witnesses', () => {
    expect(removed(ocMedia, 'A')).toEqual(['39-40 read-more']);
    expect(removed(ocMedia, 'B')).toContain('43-44 read-more');
  });
});
