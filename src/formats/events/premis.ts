import { placeTombstone, type Tombstone } from '../../model/tombstone.ts';
import { escapeXml } from '../escape-xml.ts';
import { isWithheld, type ReleaseEntry } from '../release/release-entry.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import { listAgents } from './list-agents.ts';
import { listEvents } from './list-events.ts';
import { type Agent, type PreservationEvent, wholeRelease } from './preservation-event.ts';

type Field = readonly [name: string, content: string | readonly Field[]];

/** Media types and PRONOM identifiers of what captures are read as. */
const formats = {
  text: { name: 'text/plain', pronom: 'x-fmt/111' },
  html: { name: 'text/html', pronom: 'fmt/96' },
  markdown: { name: 'text/markdown', pronom: 'fmt/1149' },
} as const;

/** A day of which neither year, month nor day is known, in the Extended Date/Time Format (ISO 8601-2, level 2), which PREMIS 3 asks for. */
const unknownDay = 'XXXX-XX-XX';

/**
 * Writes captures, entries and events as PREMIS 3. The digest of an entry is its
 * seal, which leaves the value of the seal itself out; the manifests of the bag
 * have the digest of the file. An entry that the release leaves out is no object;
 * its captures are, so that their digests stay on record. The release itself is an
 * intellectual entity: it cannot state digests of the files that it stands in.
 */
export function* writePremis(
  entries: Iterable<ReleaseEntry>,
  facts: ReleaseFacts,
): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<premis xmlns="http://www.loc.gov/premis/v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0">\n';
  for (const entry of entries) yield* describeObjects(entry);
  for (const tombstone of facts.tombstones) yield describeTombstone(tombstone);
  yield object('intellectualEntity', [identify('object', facts.address, 'URI')]);
  for (const event of listEvents(entries, facts))
    yield element('event', describeEvent(event, facts));
  for (const agent of listAgents(facts)) yield element('agent', describeAgent(agent));
  yield '</premis>\n';
}

function* describeObjects({ path, head }: ReleaseEntry): Iterable<string> {
  for (const { capture, sha256, bytes, format, encoding } of head.witnesses) {
    const { name, pronom } = formats[format];
    yield object('file', [
      identify('object', `captures/${capture}`),
      [
        'objectCharacteristics',
        [
          fixity(sha256),
          ['size', `${bytes}`],
          [
            'format',
            [
              ['formatDesignation', [['formatName', name]]],
              [
                'formatRegistry',
                [
                  ['formatRegistryName', 'PRONOM'],
                  ['formatRegistryKey', pronom],
                ],
              ],
              ['formatNote', `encoding: ${encoding}`],
            ],
          ],
        ],
      ],
      ['originalName', capture],
    ]);
  }
  if (isWithheld({ head })) return;
  yield object('file', [
    identify('object', `entries/${path}`),
    [
      'objectCharacteristics',
      [
        fixity(head.seal, 'of the file with an empty seal'),
        ['format', [['formatDesignation', [['formatName', 'text/markdown']]]]],
      ],
    ],
    ...head.witnesses.map(
      ({ capture }): Field => [
        'relationship',
        [
          ['relationshipType', 'derivation'],
          ['relationshipSubType', 'has source'],
          [
            'relatedObjectIdentifier',
            [
              ['relatedObjectIdentifierType', 'path'],
              ['relatedObjectIdentifierValue', `captures/${capture}`],
            ],
          ],
          [
            'relatedEventIdentifier',
            [
              ['relatedEventIdentifierType', 'local'],
              ['relatedEventIdentifierValue', `${head.id}.merging`],
            ],
          ],
        ],
      ],
    ),
  ]);
}

function describeTombstone({ id }: Tombstone): string {
  return object('file', [
    identify('object', `entries/${placeTombstone(id)}`),
    [
      'objectCharacteristics',
      [['format', [['formatDesignation', [['formatName', 'application/yaml']]]]]],
    ],
  ]);
}

function describeEvent(event: PreservationEvent, { address }: ReleaseFacts): Field[] {
  return [
    identify('event', event.id, 'local'),
    ['eventType', event.type],
    ['eventDateTime', event.at ?? unknownDay],
    ['eventDetailInformation', [['eventDetail', event.detail]]],
    [
      'eventOutcomeInformation',
      [
        ['eventOutcome', event.outcome],
        ...(event.note === undefined
          ? []
          : [['eventOutcomeDetail', [['eventOutcomeDetailNote', event.note]]] as const]),
      ],
    ],
    linkAgent(event),
    ...event.sources.map((path) => linkObject(path, 'source', address)),
    ...event.results.map((path) => linkObject(path, 'outcome', address)),
  ];
}

function describeAgent({ id, name, type, version }: Agent): Field[] {
  const fields: Field[] = [identify('agent', id, 'local'), ['agentName', name]];
  if (type !== undefined) fields.push(['agentType', type]);
  if (version !== undefined) fields.push(['agentVersion', version]);
  return fields;
}

function identify(kind: 'object' | 'event' | 'agent', value: string, type = 'path'): Field {
  return [
    `${kind}Identifier`,
    [
      [`${kind}IdentifierType`, type],
      [`${kind}IdentifierValue`, value],
    ],
  ];
}

function linkAgent({ agent }: PreservationEvent): Field {
  return [
    'linkingAgentIdentifier',
    [
      ['linkingAgentIdentifierType', 'local'],
      ['linkingAgentIdentifierValue', agent.id],
      ...(agent.role === undefined ? [] : [['linkingAgentRole', agent.role] as const]),
    ],
  ];
}

function linkObject(path: string, role: 'source' | 'outcome', address: string): Field {
  const isWhole = path === wholeRelease;
  return [
    'linkingObjectIdentifier',
    [
      ['linkingObjectIdentifierType', isWhole ? 'URI' : 'path'],
      ['linkingObjectIdentifierValue', isWhole ? address : path],
      ['linkingObjectRole', role],
    ],
  ];
}

function fixity(digest: string, note?: string): Field {
  const algorithm = note === undefined ? 'SHA-256' : `SHA-256 ${note}`;
  return [
    'fixity',
    [
      ['messageDigestAlgorithm', algorithm],
      ['messageDigest', digest],
    ],
  ];
}

function object(type: 'file' | 'intellectualEntity', fields: readonly Field[]): string {
  return `<object xsi:type="${type}">${fields.map(writeField).join('')}</object>\n`;
}

function element(name: string, fields: readonly Field[]): string {
  return `${writeField([name, fields])}\n`;
}

function writeField([name, content]: Field): string {
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(writeField).join('');
  return `<${name}>${inner}</${name}>`;
}
