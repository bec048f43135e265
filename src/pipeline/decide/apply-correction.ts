import type { DecisionOf } from '../../model/decision.ts';
import type { EntryHead, Evidence } from '../../model/entry.ts';
import type { Moment } from '../../model/moment.ts';
import type { Publisher } from '../../model/publisher.ts';
import { describeDate } from '../merge/choose-published.ts';

/** The fields of an entry that corrections change, but for its tags. */
export type CorrectableHead = Pick<
  EntryHead,
  'title' | 'published' | 'publisher' | 'byline' | 'language' | 'evidence'
>;

/**
 * The head with corrected values. The decision stands first in the evidence of
 * each; what captures state is kept, with what they state where no note says it.
 */
export function applyCorrection<Head extends CorrectableHead>(
  head: Head,
  decision: DecisionOf<'correct'>,
  publishers: readonly Publisher[],
): Head {
  const { title, published, modified, byline, language } = decision;
  const publisher = decision.publisher === undefined ? head.publisher : decision.publisher;
  const record = publishers.find(({ id }) => id === publisher);
  const date = published === undefined ? findStated(head.published) : published;
  const isRedated = published !== undefined || publisher !== head.publisher;
  const evidence = { ...head.evidence };
  const put = (
    field: 'title' | 'published' | 'modified' | 'publisher' | 'byline' | 'language',
    value: string | null | undefined,
    before: string | null | undefined,
  ) => {
    if (value === undefined) return;
    const former = (evidence[field] ?? []).map((own) => contradict(own, value, before));
    evidence[field] = [citeDecision(decision), ...former];
  };
  put('title', title, head.title);
  put('published', published, head.published?.date);
  put('modified', modified, undefined);
  put('publisher', decision.publisher, head.publisher);
  put('byline', byline, head.byline);
  put('language', language, head.language);
  if (modified !== undefined && evidence.modified?.[0])
    evidence.modified[0] = { ...evidence.modified[0], words: modified };
  return {
    ...head,
    title: title ?? head.title,
    published: isRedated ? (date ? describeDate(date, record) : null) : head.published,
    publisher,
    byline: byline === undefined ? head.byline : byline,
    language: language ?? head.language,
    evidence,
  };
}

/** A decision as evidence. */
function citeDecision({ reason, by, date }: DecisionOf<'correct'>): Evidence {
  return { source: 'decision', note: reason, by, date };
}

/** What stood for the former value says so. */
function contradict(
  evidence: Evidence,
  value: string | null,
  before: string | null | undefined,
): Evidence {
  const isStated = evidence.source === 'capture' || evidence.source === 'sidecar';
  if (!isStated || evidence.note !== undefined || before === value || before === undefined)
    return evidence;
  return { ...evidence, note: `states ${before} instead` };
}

/** A date without the zone that only its publisher's record gave it. */
function findStated(published: EntryHead['published']): Moment | undefined {
  if (published?.zone !== 'publisher record') return published?.date;
  return published.date.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
}
