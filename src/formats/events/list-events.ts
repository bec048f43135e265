import type { Witness } from '../../model/entry.ts';
import type { Ruling } from '../../model/ruling.ts';
import { isWithheld, type ReleaseEntry } from '../release/release-entry.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import type { Agent, PreservationEvent } from './preservation-event.ts';

/** Those who did what events say. */
export function listAgents({ archive, software }: ReleaseFacts): readonly Agent[] {
  return [
    { id: 'archive', name: archive.title, type: 'organization' },
    { id: 'variorum', name: 'Variorum', type: 'software', version: software },
  ];
}

/**
 * What was done to the captures of an entry, in order: each taken where the day
 * is known, checked and cleaned, then all merged, and what people ruled. No clock speaks in the method,
 * so the steps bear the time of the release: the same captures give the same
 * entry at any time. Of an entry that the release leaves out, what its steps found
 * is left out too.
 */
export function* listEvents(
  { path, head }: ReleaseEntry,
  { timestamp }: Pick<ReleaseFacts, 'timestamp'>,
): Iterable<PreservationEvent> {
  const isLeftOut = isWithheld({ head });
  for (const witness of head.witnesses) {
    const id = `${head.id}.${witness.siglum}`;
    const sources = [`captures/${witness.capture}`];
    if (witness.captured !== null) {
      yield {
        id: `${id}.capture`,
        type: 'capture',
        at: witness.captured,
        detail:
          witness.url === undefined
            ? 'the capture was taken'
            : `the capture was taken from ${witness.url}`,
        outcome: 'success',
        agent: 'archive',
        sources: [],
        results: sources,
      };
    }
    yield {
      id: `${id}.fixity`,
      type: 'fixity check',
      at: timestamp,
      detail: `the bytes have the SHA-256 ${witness.sha256} that the entry states`,
      outcome: 'success',
      agent: 'variorum',
      sources,
      results: [],
    };
    yield {
      id: `${id}.cleaning`,
      type: 'normalization',
      at: timestamp,
      detail: isLeftOut ? describeReading(witness) : describeCleaning(witness),
      outcome: 'success',
      agent: 'variorum',
      sources,
      results: [],
    };
  }
  yield {
    id: `${head.id}.merging`,
    type: 'creation',
    at: timestamp,
    detail: [
      `the article text of ${head.witnesses.length} witnesses was collated and merged by method ${head.pipeline}`,
      `copy-text ${head.copyText.witness}`,
      isLeftOut ? 'the release leaves it out' : `${head.apparatus.length} variants`,
    ].join('; '),
    outcome: 'success',
    agent: 'variorum',
    sources: head.witnesses.map(({ capture }) => `captures/${capture}`),
    results: isLeftOut ? [] : [`entries/${path}`],
  };
  for (const [index, ruling] of (head.rulings ?? []).entries()) {
    yield {
      id: `${head.id}.ruling${index + 1}`,
      type: nameRuling(ruling),
      at: ruling.date,
      detail: isLeftOut ? `${ruling.by} ruled: ${ruling.ruling}` : describeRuling(ruling),
      outcome: 'success',
      agent: 'archive',
      sources: [],
      results: isLeftOut ? [] : [`entries/${path}`],
    };
  }
}

function nameRuling({ ruling, fields = [] }: Ruling): PreservationEvent['type'] {
  if (ruling === 'withdraw' || ruling === 'restore') return 'policy assignment';
  const isMetadata = ruling === 'rename' || (ruling === 'correct' && !fields.includes('text'));
  return isMetadata ? 'metadata modification' : 'modification';
}

function describeRuling({ ruling, fields, by, reason }: Ruling): string {
  const what = fields ? `${ruling} ${fields.join(', ')}` : ruling;
  return `${by} ruled: ${what}. ${reason}`;
}

function describeReading({ encoding, format }: Witness): string {
  return `read as ${format} in ${encoding}`;
}

function describeCleaning(witness: Witness): string {
  const { parts } = witness;
  const count = (as: string) => parts.filter((part) => part.as === as).length;
  const rules = new Set(parts.flatMap((part) => (part.as === 'removed' ? [part.rule] : [])));
  const by = rules.size === 0 ? '' : ` by the rules ${[...rules].sort().join(', ')}`;
  return `${describeReading(witness)}; ${count('kept')} stretches kept, ${count('metadata')} taken for metadata, ${count('removed')} removed${by}`;
}
