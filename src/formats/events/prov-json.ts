import { isWithheld, type ReleaseEntry } from '../release/release-entry.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import { listAgents, listEvents } from './list-events.ts';
import type { Agent, PreservationEvent } from './preservation-event.ts';

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
    collect(entries, (entry) => collect(listEvents(entry, facts), list));
  yield '{\n';
  yield* writeSection('prefix', [
    ['data', `${facts.address}data/`],
    ['event', `${facts.address}events/`],
    ['agent', `${facts.address}agents/`],
  ]);
  yield ',\n';
  yield* writeSection('entity', collect(entries, describeEntities));
  yield ',\n';
  yield* writeSection('activity', all(describeActivity));
  yield ',\n';
  yield* writeSection('agent', listAgents(facts).map(describeAgent));
  yield ',\n';
  yield* writeSection('used', all(listUses));
  yield ',\n';
  yield* writeSection('wasGeneratedBy', all(listGenerations));
  yield ',\n';
  yield* writeSection('wasAssociatedWith', all(listAssociations));
  yield ',\n';
  yield* writeSection('wasDerivedFrom', all(listDerivations));
  yield '\n}\n';
}

function* describeEntities({ path, head }: ReleaseEntry): Iterable<Member> {
  for (const { capture, sha256 } of head.witnesses) {
    const label = `capture ${capture}`;
    yield [nameFile(`captures/${capture}`), { 'prov:label': label, 'data:sha256': sha256 }];
  }
  if (!isWithheld({ head })) yield [nameFile(`entries/${path}`), { 'prov:label': head.title }];
}

function describeActivity({ id, type, at, detail }: PreservationEvent): Member[] {
  // PROV asks for a whole timestamp; a day alone would have to be made up.
  const whole = /T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(at);
  const time = whole ? { 'prov:startTime': at, 'prov:endTime': at } : {};
  const date = whole ? {} : { 'event:date': at };
  return [[`event:${id}`, { 'prov:type': type, 'prov:label': detail, ...time, ...date }]];
}

function describeAgent({ id, name, type, version }: Agent): Member {
  const kind = type === 'software' ? 'prov:SoftwareAgent' : 'prov:Organization';
  return [
    `agent:${id}`,
    {
      'prov:type': { $: kind, type: 'xsd:QName' },
      'prov:label': name,
      ...(version === undefined ? {} : { 'agent:version': version }),
    },
  ];
}

function listUses({ id, sources }: PreservationEvent): Member[] {
  return sources.map((path, index) => [
    `_:${id}.used${index + 1}`,
    { 'prov:activity': `event:${id}`, 'prov:entity': nameFile(path) },
  ]);
}

function listGenerations({ id, results }: PreservationEvent): Member[] {
  return results.map((path, index) => [
    `_:${id}.made${index + 1}`,
    { 'prov:entity': nameFile(path), 'prov:activity': `event:${id}` },
  ]);
}

function listAssociations({ id, agent }: PreservationEvent): Member[] {
  return [[`_:${id}.by`, { 'prov:activity': `event:${id}`, 'prov:agent': `agent:${agent}` }]];
}

function listDerivations({ id, sources, results }: PreservationEvent): Member[] {
  return results.flatMap((result, to) =>
    sources.map(
      (source, from): Member => [
        `_:${id}.from${to + 1}.${from + 1}`,
        {
          'prov:generatedEntity': nameFile(result),
          'prov:usedEntity': nameFile(source),
          'prov:activity': `event:${id}`,
        },
      ],
    ),
  );
}

/** A path as a qualified name. */
function nameFile(path: string): string {
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
