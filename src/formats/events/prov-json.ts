import { placeTombstone } from '../../model/tombstone.ts';
import { findReleaseAddress } from '../release/find-release-address.ts';
import { isWithheld, type ReleaseEntry } from '../release/release-entry.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import { listAgents } from './list-agents.ts';
import { listEvents } from './list-events.ts';
import { type Agent, type PreservationEvent, wholeRelease } from './preservation-event.ts';

type Member = readonly [key: string, value: object];

/**
 * Writes captures, entries and events as W3C PROV-JSON (submission of 24 April
 * 2013), section by section. Names are paths below the addresses that stand as prefixes.
 */
export function* writeProvJson(
  entries: Iterable<ReleaseEntry>,
  facts: ReleaseFacts,
): Iterable<string> {
  const all = (list: (event: PreservationEvent) => Iterable<Member>) =>
    collect(listEvents(entries, facts), list);
  yield '{\n';
  yield* writeSection('prefix', [
    ['data', `${facts.address}data/`],
    ['event', `${facts.address}events/`],
    ['agent', `${facts.address}agents/`],
    ['releases', findReleaseAddress(facts.archive, '')],
  ]);
  yield ',\n';
  yield* writeSection('entity', listEntities(entries, facts));
  yield ',\n';
  yield* writeSection('activity', all(describeActivity));
  yield ',\n';
  yield* writeSection('agent', listAgents(facts).map(describeAgent));
  yield ',\n';
  yield* writeSection(
    'used',
    all((event) => listUses(event, facts)),
  );
  yield ',\n';
  yield* writeSection(
    'wasGeneratedBy',
    all((event) => listGenerations(event, facts)),
  );
  yield ',\n';
  yield* writeSection('wasAssociatedWith', all(listAssociations));
  yield ',\n';
  yield* writeSection(
    'wasDerivedFrom',
    all((event) => listDerivations(event, facts)),
  );
  yield '\n}\n';
}

function* listEntities(entries: Iterable<ReleaseEntry>, facts: ReleaseFacts): Iterable<Member> {
  for (const entry of entries) yield* describeEntities(entry, facts);
  for (const { id, title } of facts.tombstones)
    yield [
      nameFile(`entries/${placeTombstone(id)}`, facts),
      { 'prov:label': `tombstone of ${title}` },
    ];
  yield [nameFile(wholeRelease, facts), { 'prov:label': `release ${facts.version}` }];
}

function* describeEntities({ path, head }: ReleaseEntry, facts: ReleaseFacts): Iterable<Member> {
  for (const { capture, sha256 } of head.witnesses) {
    const label = `capture ${capture}`;
    yield [nameFile(`captures/${capture}`, facts), { 'prov:label': label, 'data:sha256': sha256 }];
  }
  if (!isWithheld({ head }))
    yield [nameFile(`entries/${path}`, facts), { 'prov:label': head.title }];
}

function describeActivity({ id, type, at, detail, outcome, note }: PreservationEvent): Member[] {
  const activity = {
    'prov:type': type,
    'prov:label': detail,
    ...describeTime(at),
    'event:outcome': outcome,
    ...(note === undefined ? {} : { 'event:note': note }),
  };
  return [[`event:${id}`, activity]];
}

/** PROV asks for a whole timestamp; a day alone would have to be made up. */
function describeTime(at: string | null): object {
  if (at === null) return {};
  if (!/T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(at)) return { 'event:date': at };
  return { 'prov:startTime': at, 'prov:endTime': at };
}

function describeAgent({ id, name, type, version }: Agent): Member {
  const kind = type === 'software' ? 'prov:SoftwareAgent' : 'prov:Organization';
  return [
    `agent:${id}`,
    {
      ...(type === undefined ? {} : { 'prov:type': { $: kind, type: 'xsd:QName' } }),
      'prov:label': name,
      ...(version === undefined ? {} : { 'agent:version': version }),
    },
  ];
}

function listUses({ id, sources }: PreservationEvent, facts: ReleaseFacts): Member[] {
  return sources.map((path, index) => [
    `_:${id}.used${index + 1}`,
    { 'prov:activity': `event:${id}`, 'prov:entity': nameFile(path, facts) },
  ]);
}

function listGenerations({ id, results }: PreservationEvent, facts: ReleaseFacts): Member[] {
  return results.map((path, index) => [
    `_:${id}.made${index + 1}`,
    { 'prov:entity': nameFile(path, facts), 'prov:activity': `event:${id}` },
  ]);
}

function listAssociations({ id, agent }: PreservationEvent): Member[] {
  const association = {
    'prov:activity': `event:${id}`,
    'prov:agent': `agent:${agent.id}`,
    ...(agent.role === undefined ? {} : { 'prov:role': agent.role }),
  };
  return [[`_:${id}.by`, association]];
}

function listDerivations(
  { id, sources, results }: PreservationEvent,
  facts: ReleaseFacts,
): Member[] {
  return results.flatMap((result, to) =>
    sources.map(
      (source, from): Member => [
        `_:${id}.from${to + 1}.${from + 1}`,
        {
          'prov:generatedEntity': nameFile(result, facts),
          'prov:usedEntity': nameFile(source, facts),
          'prov:activity': `event:${id}`,
        },
      ],
    ),
  );
}

/** A path as a qualified name. */
function nameFile(path: string, { version }: Pick<ReleaseFacts, 'version'>): string {
  if (path === wholeRelease) return `releases:${version}/`;
  return `data:${encodeURI(path).replaceAll(/[#?]/g, encodeURIComponent)}`;
}

function* collect<From, To>(
  list: Iterable<From>,
  each: (item: From) => Iterable<To>,
): Iterable<To> {
  for (const item of list) yield* each(item);
}

function* writeSection(
  name: string,
  members: Iterable<readonly [string, object | string]>,
): Iterable<string> {
  yield `${JSON.stringify(name)}: {`;
  let separator = '\n';
  for (const [key, value] of members) {
    yield `${separator}${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    separator = ',\n';
  }
  yield '\n}';
}
