import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../tests/make-document.ts';
import type { EntryHead } from '../../model/entry.ts';
import type { Ruling } from '../../model/ruling.ts';
import type { Tombstone } from '../../model/tombstone.ts';
import type { ReleaseEntry } from '../release/release-entry.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import { listAgents } from './list-agents.ts';
import { listEvents } from './list-events.ts';
import { writePremis } from './premis.ts';
import { writeProvJson } from './prov-json.ts';

const { head: plain } = makeDocument({});
const [first, second] = plain.witnesses;
const timestamp = '2024-03-28T22:36:00Z';
const ruling: Ruling = {
  ruling: 'correct',
  fields: ['title'],
  reason: 'The page lacks it.',
  by: 'Ø. Editor & Co',
  date: '2025-03-01',
};

function makeFacts(tombstones: readonly Tombstone[] = []): ReleaseFacts {
  const archive = { title: 'Archive', address: 'https://archive.example/' };
  return {
    archive: archive as ReleaseFacts['archive'],
    name: 'archive-1',
    series: 'archive',
    version: '1',
    software: '0.1.0',
    timestamp,
    address: 'https://archive.example/releases/1/',
    withheld: [],
    counts: { entries: 1, captures: 2 },
    tombstones,
    rulers: [ruling.by],
  };
}

function makeEntry(own: Partial<EntryHead>): ReleaseEntry {
  return { path: '2022/title.md', head: { ...plain, ...own }, markdown: 'Text.', text: 'Text.' };
}

const tombstone: Tombstone = {
  id: 'gone',
  aliases: [],
  title: 'Gone',
  published: null,
  replacedBy: null,
  rulings: [{ ...ruling, ruling: 'withdraw', fields: undefined, date: '2025-04-01' }],
  witnesses: [{ siglum: 'A', capture: 'gone.txt', sha256: 'a'.repeat(64) }],
};

function list(own: Partial<EntryHead>, tombstones?: readonly Tombstone[]) {
  return [...listEvents([makeEntry(own)], makeFacts(tombstones))];
}

describe('the events of an entry', () => {
  it('are one for each step, in order, and at the end the making of the release', () => {
    const tags = [{ id: 'ferry', grounds: [{ by: 'broader' as const, of: 'harbour' }] }];
    const story = { id: 'storm', entries: [{ id: 'other', confidence: null, shared: ['Secret'] }] };
    const events = list({ tags, story, rulings: [ruling] });
    expect(events.map(({ id, type }) => `${id}: ${type}`)).toEqual([
      'title.A.capture: capture',
      'title.A.fixity: fixity check',
      'title.A.cleaning: normalization',
      'title.B.capture: capture',
      'title.B.fixity: fixity check',
      'title.B.cleaning: normalization',
      'title.merging: creation',
      'title.naming: identifier assignment',
      'title.description: metadata extraction',
      'title.tagging: metadata modification',
      'title.story: metadata modification',
      'title.ruling1: metadata modification',
      'release: information package creation',
    ]);
    expect(events.find(({ id }) => id === 'title.tagging')?.note).toBe('ferry');
    expect(events.find(({ id }) => id === 'title.story')?.note).toBe('story storm, with other');
    expect(events.at(-1)).toMatchObject({ at: timestamp, results: ['./'] });
  });

  it('count in the singular and in the plural', () => {
    const merging = (own: Partial<EntryHead>) =>
      list(own).find(({ id }) => id === 'title.merging')?.detail;
    expect(merging({})).toContain('of 2 captures was');
    expect(merging({ witnesses: first ? [first] : [] })).toContain('of 1 capture was');
  });

  it('name who ruled, and when', () => {
    const event = list({ rulings: [ruling] }).find(({ id }) => id === 'title.ruling1');
    expect(event).toMatchObject({
      at: '2025-03-01',
      detail: 'correct title: The page lacks it.',
      agent: { id: 'ruler/%C3%98.%20Editor%20%26%20Co', role: 'authorizer' },
    });
    expect(listAgents(makeFacts()).at(-1)).toEqual({ id: event?.agent.id, name: ruling.by });
  });

  it('of one that the release leaves out tell nothing of its text, and say that it is', () => {
    const access = { site: 'full', search: 'full', release: 'metadata' } as const;
    const events = list({ access, rulings: [ruling] });
    expect(events.some(({ results }) => results.includes('entries/2022/title.md'))).toBe(false);
    expect(events.find(({ id }) => id === 'title.access')).toMatchObject({ note: 'metadata' });
    expect(JSON.stringify(events)).not.toContain('The page lacks it');
  });
});

describe('a capture of which nobody knows when it was taken', () => {
  const unknown = second ? [{ ...second, captured: null }] : [];
  const facts = makeFacts();

  it('has its event in PREMIS, with the day that EDTF has for that', () => {
    const premis = [...writePremis([makeEntry({ witnesses: unknown })], facts)].join('');
    expect(premis).toMatch(/title\.B\.capture.*?<eventDateTime>XXXX-XX-XX<\/eventDateTime>/);
    expect(premis).toContain('it is not known when');
  });

  it('has its activity in PROV, without a time', () => {
    const prov = JSON.parse(
      [...writeProvJson([makeEntry({ witnesses: unknown })], facts)].join(''),
    ) as { activity: Record<string, object> };
    const activity = prov.activity['event:title.B.capture'];
    expect(activity).toMatchObject({ 'prov:type': 'capture' });
    expect(Object.keys(activity ?? {})).not.toContain('prov:startTime');
    expect(Object.keys(activity ?? {})).not.toContain('event:date');
  });
});

describe('a withdrawal', () => {
  it('is an event of its day, with the digests of what went', () => {
    expect(list({}, [tombstone]).at(-2)).toMatchObject({
      id: 'gone.ruling1',
      type: 'deaccession',
      at: '2025-04-01',
      note: `of its captures the digests stay: A with the SHA-256 ${'a'.repeat(64)}`,
      results: ['entries/withdrawn/gone.yaml'],
    });
  });

  it('has its tombstone as an object of PREMIS and an entity of PROV', () => {
    const facts = makeFacts([tombstone]);
    const premis = [...writePremis([makeEntry({})], facts)].join('');
    const objects = premis.slice(0, premis.indexOf('<event>'));
    expect(objects).toContain('entries/withdrawn/gone.yaml');
    const prov = [...writeProvJson([makeEntry({})], facts)].join('');
    expect(prov).toContain('"data:entries/withdrawn/gone.yaml": {"prov:label"');
  });
});
