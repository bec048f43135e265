import type { DescribedField, EntryEvidence, EntryHead, Evidence } from '../../model/entry.ts';
import { findDay, findPrecision, hasZone, type Moment } from '../../model/moment.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { Rights } from '../../model/rights.ts';
import type { Description, Statement } from '../describe/describe-capture.ts';
import { zoneMoment } from '../describe/zone-moment.ts';
import { normaliseWords } from '../page/measure-text.ts';

/** One witness's description, for merging. */
export interface WitnessDescription {
  readonly siglum: string;
  readonly description: Description;
  readonly rights: Rights | undefined;
}

/** The fields of an entry that its witnesses state. */
export type MergedDescription = Pick<
  EntryHead,
  'title' | 'published' | 'publisher' | 'byline' | 'topic' | 'captions' | 'rights' | 'evidence'
>;

interface Candidate {
  readonly siglum: string;
  readonly statement: Statement;
}

/**
 * Chooses each field's value from what the witnesses state: a sidecar before a
 * capture, then the value most witnesses give, then the copy-text's. Every
 * statement stands in the evidence, those for another value too.
 */
export function mergeDescriptions(
  witnesses: readonly WitnessDescription[],
  copyText: string,
  fallback: { readonly firstWords: string; readonly rights: Rights },
  publishers: readonly Publisher[],
): MergedDescription {
  const evidence: EntryEvidence = {};
  const choose = (field: DescribedField, fold: (value: string) => string = normaliseWords) => {
    const candidates = listCandidates(witnesses, field);
    const chosen = chooseCandidate(candidates, copyText, fold);
    if (chosen) evidence[field] = listEvidence(candidates, chosen.statement.value, fold);
    return chosen?.statement.value;
  };
  let title = choose('title');
  if (title === undefined) {
    title = fallback.firstWords;
    evidence.title = [{ source: 'text', note: 'no witness has a title; the first words stand for it' }];
  }
  const publisherId = choose('publisher', (value) => value);
  if (publisherId !== undefined) noteMergedPublisher(evidence, witnesses);
  const publisher = publishers.find(({ id }) => id === publisherId);
  const date = choosePublished(witnesses, copyText, evidence);
  choose('modified', (value) => value);
  choose('url', (value) => value);
  const byline = choose('byline') ?? null;
  const topic = choose('topic') ?? null;
  const rights = witnesses.find((witness) => witness.rights);
  if (rights) evidence.rights = [{ source: 'sidecar', witness: rights.siglum }];
  else if (publisher?.rights) evidence.rights = [{ source: 'vocabulary', note: publisher.name }];
  return {
    title,
    published: date === undefined ? null : describeDate(date, publisher),
    publisher: publisherId ?? null,
    byline,
    topic,
    captions: mergeCaptions(witnesses, evidence),
    rights: rights?.rights ?? publisher?.rights ?? fallback.rights,
    evidence,
  };
}

function listCandidates(witnesses: readonly WitnessDescription[], field: DescribedField): Candidate[] {
  return witnesses.flatMap(({ siglum, description }) =>
    (description[field] ?? []).map((statement) => ({ siglum, statement })),
  );
}

function chooseCandidate(
  candidates: readonly Candidate[],
  copyText: string,
  fold: (value: string) => string,
): Candidate | undefined {
  const firsts = candidates.filter(
    ({ siglum, statement }) => candidates.find((other) => other.siglum === siglum)?.statement === statement,
  );
  const votes = (candidate: Candidate) =>
    firsts.filter(({ statement }) => fold(statement.value) === fold(candidate.statement.value)).length;
  const rank = (candidate: Candidate) =>
    (candidate.statement.source === 'sidecar' ? 1000 : 0) +
    votes(candidate) * 2 +
    (candidate.siglum === copyText ? 1 : 0);
  let best: Candidate | undefined;
  for (const candidate of firsts) if (!best || rank(candidate) > rank(best)) best = candidate;
  return best;
}

function listEvidence(
  candidates: readonly Candidate[],
  chosen: string,
  fold: (value: string) => string,
): [Evidence, ...Evidence[]] {
  const list = candidates.map(({ siglum, statement }): Evidence => {
    const agrees = fold(statement.value) === fold(chosen);
    const note = agrees ? statement.note : `states ${statement.value} instead`;
    return {
      source: statement.source,
      witness: siglum,
      ...(statement.lines ? { lines: statement.lines } : {}),
      ...(statement.words && statement.words !== chosen ? { words: statement.words } : {}),
      ...(note ? { note } : {}),
    };
  });
  return list as [Evidence, ...Evidence[]];
}

/** Witnesses that name no publisher have it through the merge, and the entry says so. */
function noteMergedPublisher(evidence: EntryEvidence, witnesses: readonly WitnessDescription[]): void {
  const named = new Set(evidence.publisher?.map(({ witness }) => witness));
  const source = evidence.publisher?.[0]?.witness;
  for (const { siglum } of witnesses) {
    if (named.has(siglum)) continue;
    evidence.publisher?.push({ source: 'merge', witness: siglum, note: `names no publisher; has it from ${source}` });
  }
}

/**
 * The publication date: a day that most witnesses give, the sidecar's first,
 * stated as exactly as any witness of that day states it.
 */
function choosePublished(
  witnesses: readonly WitnessDescription[],
  copyText: string,
  evidence: EntryEvidence,
): Moment | undefined {
  const candidates = listCandidates(witnesses, 'published');
  const day = (moment: string) => findDay(moment) ?? moment;
  const chosen = chooseCandidate(candidates, copyText, day);
  if (!chosen) return undefined;
  let exact = chosen.statement.value;
  if (chosen.statement.source !== 'sidecar') {
    for (const { statement } of candidates) {
      if (day(statement.value) === day(exact) && statement.value.length > exact.length) exact = statement.value;
    }
  }
  evidence.published = listEvidence(candidates, exact, day);
  return exact;
}

function describeDate(date: Moment, publisher: Publisher | undefined): NonNullable<EntryHead['published']> {
  const precision = findPrecision(date);
  if (!date.includes('T')) return { date, precision, zone: 'not applicable' };
  if (hasZone(date)) return { date, precision, zone: 'stated' };
  if (publisher?.timeZone) {
    return { date: zoneMoment(date, publisher.timeZone), precision, zone: 'publisher record' };
  }
  return { date, precision, zone: 'not stated' };
}

function mergeCaptions(witnesses: readonly WitnessDescription[], evidence: EntryEvidence): string[] {
  const captions = new Map<string, string>();
  const list: Evidence[] = [];
  for (const { siglum, statement } of listCandidates(witnesses, 'caption')) {
    const key = normaliseWords(statement.value);
    if (!captions.has(key)) captions.set(key, statement.value);
    list.push({ source: 'capture', witness: siglum, ...(statement.lines ? { lines: statement.lines } : {}) });
  }
  if (list.length > 0) evidence.caption = list;
  return [...captions.values()];
}
