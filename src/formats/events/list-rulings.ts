import type { Ruling } from '../../model/ruling.ts';
import { identifyRuler } from './list-agents.ts';
import type { PreservationEvent } from './preservation-event.ts';

/**
 * What people ruled about an entry, as events of the days on which they did.
 * @param result the file of the entry or of its tombstone; undefined where the
 * release leaves it out: then no reason is given, since one can quote the text
 */
export function listRulings(
  id: string,
  rulings: readonly Ruling[],
  result: string | undefined,
): PreservationEvent[] {
  return rulings.map((ruling, index) => ({
    id: `${id}.ruling${index + 1}`,
    type: nameRuling(ruling),
    at: ruling.date,
    detail: result === undefined ? ruling.ruling : describeRuling(ruling),
    outcome: 'success',
    agent: { id: identifyRuler(ruling.by), role: 'authorizer' },
    sources: [],
    results: result === undefined ? [] : [result],
  }));
}

function nameRuling({ ruling, fields = [], access }: Ruling): PreservationEvent['type'] {
  if (ruling === 'withdraw') return access === undefined ? 'deaccession' : 'policy assignment';
  if (ruling === 'restore') return 'accession';
  const isMetadata = ruling === 'rename' || (ruling === 'correct' && !fields.includes('text'));
  return isMetadata ? 'metadata modification' : 'modification';
}

function describeRuling({ ruling, fields, replacedBy, access, reason }: Ruling): string {
  const what = [
    ruling,
    ...(fields ? [fields.join(', ')] : []),
    ...(replacedBy === undefined ? [] : [`in favour of ${replacedBy}`]),
    ...(access === undefined
      ? []
      : [`but for site: ${access.site}, search: ${access.search}, release: ${access.release}`]),
  ].join(' ');
  return `${what}: ${reason}`;
}
