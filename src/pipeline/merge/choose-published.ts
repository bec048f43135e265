import type { EntryEvidence, EntryHead } from '../../model/entry.ts';
import { findDay, findPrecision, hasZone, type Moment } from '../../model/moment.ts';
import type { Publisher } from '../../model/publisher.ts';
import { zoneMoment } from '../describe/zone-moment.ts';
import {
  type Candidate,
  chooseCandidate,
  listCandidates,
  listEvidence,
} from './choose-candidate.ts';
import type { WitnessDescription } from './witness-description.ts';

/**
 * The publication date: a day that most witnesses give, the sidecar's first,
 * stated as exactly as any witness states it without contradicting the rest.
 */
export function choosePublished(
  witnesses: readonly WitnessDescription[],
  copyText: string,
  evidence: EntryEvidence,
): Moment | undefined {
  const candidates = listCandidates(witnesses, 'published');
  const day = (moment: string) => findDay(moment) ?? moment;
  const chosen = chooseCandidate(candidates, copyText, day);
  if (!chosen) return undefined;
  const { value, source } = chosen.statement;
  const date = source === 'sidecar' ? value : makeExact(day(value), candidates, copyText);
  // A less exact date agrees with an exact one that begins like it, and a sidecar's with what makes it more exact.
  evidence.published = listEvidence(
    candidates,
    date,
    (other) => date.startsWith(other) || (source === 'sidecar' && other.startsWith(date)),
  );
  return date;
}

/** Adds to a date, step by step, what most statements that begin like it add. */
function makeExact(date: Moment, candidates: readonly Candidate[], copyText: string): Moment {
  const longer = candidates.filter(({ statement }) => extendsDate(statement.value, date));
  const votes = ({ statement }: Candidate) =>
    longer.filter((other) => other.statement.value.startsWith(statement.value)).length;
  const [next] = longer.sort(
    (a, b) =>
      votes(b) - votes(a) ||
      Number(b.siglum === copyText) - Number(a.siglum === copyText) ||
      (a.statement.value < b.statement.value ? -1 : 1),
  );
  return next ? makeExact(next.statement.value, candidates, copyText) : date;
}

function extendsDate(value: Moment, date: Moment): boolean {
  return value.length > date.length && value.startsWith(date);
}

/** The date as an entry has it: with the zone its publisher is known to print times in. */
export function describeDate(
  date: Moment,
  publisher: Publisher | undefined,
): NonNullable<EntryHead['published']> {
  const precision = findPrecision(date);
  if (!date.includes('T')) return { date, precision, zone: 'not applicable' };
  if (hasZone(date)) return { date, precision, zone: 'stated' };
  if (publisher?.timeZone) {
    return { date: zoneMoment(date, publisher.timeZone), precision, zone: 'publisher record' };
  }
  return { date, precision, zone: 'not stated' };
}
