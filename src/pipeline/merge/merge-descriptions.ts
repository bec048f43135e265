import type { DescribedField, EntryEvidence, EntryHead, Evidence } from '../../model/entry.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { Rights } from '../../model/rights.ts';
import { normaliseWords } from '../page/measure-text.ts';
import { chooseCandidate, listCandidates, listEvidence } from './choose-candidate.ts';
import { choosePublished, describeDate } from './choose-published.ts';
import type { WitnessDescription } from './witness-description.ts';

/** The fields of an entry that its witnesses state. */
export type MergedDescription = Pick<
  EntryHead,
  'title' | 'published' | 'publisher' | 'byline' | 'topic' | 'captions' | 'rights' | 'evidence'
>;

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
    if (chosen) {
      const { value } = chosen.statement;
      evidence[field] = listEvidence(candidates, value, (other) => fold(other) === fold(value));
    }
    return chosen?.statement.value;
  };
  let title = choose('title');
  if (title === undefined) {
    title = fallback.firstWords;
    evidence.title = [
      { source: 'text', note: 'no witness has a title; the first words stand for it' },
    ];
  }
  const publisherId = choose('publisher', (value) => value);
  if (publisherId !== undefined) noteMergedPublisher(evidence, witnesses, publisherId);
  const publisher = publishers.find(({ id }) => id === publisherId);
  const date = choosePublished(witnesses, copyText, evidence);
  choose('modified', (value) => value);
  choose('url', (value) => value);
  choose('dateline');
  noteKeywords(evidence, witnesses);
  const byline = choose('byline') ?? null;
  const topic = choose('topic') ?? null;
  const rights = chooseRights(witnesses, copyText, evidence);
  if (!rights && publisher?.rights)
    evidence.rights = [{ source: 'vocabulary', note: publisher.name }];
  return {
    title,
    published: date === undefined ? null : describeDate(date, publisher),
    publisher: publisherId ?? null,
    byline,
    topic,
    captions: mergeCaptions(witnesses, copyText, evidence),
    rights: rights ?? publisher?.rights ?? fallback.rights,
    evidence,
  };
}

/** Keywords are many and are not chosen from: each witness's stand as it prints them. */
function noteKeywords(evidence: EntryEvidence, witnesses: readonly WitnessDescription[]): void {
  const list = listCandidates(witnesses, 'keywords').map(
    ({ siglum, statement }): Evidence => ({
      source: statement.source,
      witness: siglum,
      ...(statement.lines ? { lines: statement.lines } : {}),
      words: statement.value,
    }),
  );
  if (list.length > 0) evidence.keywords = list;
}

/** Witnesses that name no publisher have it through the merge, and the entry says so. */
function noteMergedPublisher(
  evidence: EntryEvidence,
  witnesses: readonly WitnessDescription[],
  publisherId: string,
): void {
  const states = ({ description }: WitnessDescription) => description.publisher ?? [];
  const source = witnesses.find((witness) =>
    states(witness).some(({ value }) => value === publisherId),
  );
  for (const witness of witnesses) {
    if (states(witness).length > 0) continue;
    const note = `names no publisher; has it from ${source?.siglum}`;
    evidence.publisher?.push({ source: 'merge', witness: witness.siglum, note });
  }
}

/** The rights that sidecars state, the copy-text's first; every other statement stays in the evidence. */
function chooseRights(
  witnesses: readonly WitnessDescription[],
  copyText: string,
  evidence: EntryEvidence,
): Rights | undefined {
  const stated = witnesses.flatMap(({ siglum, rights }) => (rights ? [{ siglum, rights }] : []));
  const rank = ({ siglum, rights }: { siglum: string; rights: Rights }) =>
    `${siglum === copyText ? 0 : 1} ${JSON.stringify(rights)}`;
  const [chosen] = [...stated].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  if (!chosen) return undefined;
  const same = JSON.stringify(chosen.rights);
  evidence.rights = stated.map(({ siglum, rights }) => ({
    source: 'sidecar' as const,
    witness: siglum,
    ...(JSON.stringify(rights) === same ? {} : { note: `states ${rights.statement} instead` }),
  })) as [Evidence, ...Evidence[]];
  return chosen.rights;
}

/** Each caption once, in the copy-text's form where it has it. */
function mergeCaptions(
  witnesses: readonly WitnessDescription[],
  copyText: string,
  evidence: EntryEvidence,
): string[] {
  const captions = new Map<string, string>();
  const list: Evidence[] = [];
  for (const { siglum, statement } of listCandidates(witnesses, 'caption')) {
    const key = normaliseWords(statement.value);
    if (!captions.has(key) || siglum === copyText) captions.set(key, statement.value);
    list.push({
      source: 'capture',
      witness: siglum,
      ...(statement.lines ? { lines: statement.lines } : {}),
    });
  }
  if (list.length > 0) evidence.caption = list;
  return [...captions.values()];
}
