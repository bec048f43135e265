import { findTextBlocks, joinText, parseArticle } from '../../src/model/article-text.ts';
import type { EntryHead } from '../../src/model/entry.ts';
import { rebuildWitness } from '../../src/model/rebuild-witness.ts';
import type { Tombstone } from '../../src/model/tombstone.ts';
import { findPassages } from '../../src/pipeline/group/find-passages.ts';
import { compareEntry } from './compare-entry.ts';
import type {
  ChangedEntry,
  MovedEntry,
  Report,
  ReportedCapture,
  ReportedEntry,
  ReportedPair,
  ReportedSize,
  ReportedStory,
} from './report.ts';
import { type Change, listCaptures, type SurveyedEntry } from './survey-change.ts';

/** Pairs that are compared passage by passage. */
const mostPairs = 1000;
/** Passages that are quoted of a pair. */
const mostPassages = 3;

/** Says what a change does to the archive. */
export function makeReport(change: Change, site: ReportedSize['site']): Report {
  const { base, before, after, tombstonesBefore, tombstonesAfter, messages } = change;
  const [old, own] = [byId(before), byId(after)];
  const gone = [...old].filter(([id]) => !own.has(id));
  const moved = gone.map(([id, entry]) => ({
    id,
    title: entry.head.title,
    into: findHomes(change, entry.head),
  }));
  const renamed = moved.flatMap(({ id, into: [to = ''] }) => {
    const isSame = !old.has(to) && own.get(to)?.head.aliases.includes(id);
    return isSame ? [{ id, to }] : [];
  });
  const isRenamed = (id: string) => renamed.some((entry) => entry.id === id);
  const isNew = (id: string) =>
    !old.has(id) && !tombstonesBefore.has(id) && !renamed.some(({ to }) => to === id);
  const split = [...old].flatMap(([id, entry]): MovedEntry[] => {
    const into = findHomes(change, entry.head);
    return into.length > 1 ? [{ id, title: entry.head.title, into }] : [];
  });
  const grown = [...after.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const former = [...before.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    base: base.name,
    problems: messages
      .filter(({ fatal }) => fatal)
      .map(({ file = '', line, column, ruleId = '', reason }) => ({
        file,
        line,
        column,
        rule: ruleId,
        reason,
      })),
    captures: listCaptures(base.added).map((capture) => describeCapture(change, capture)),
    touched: [
      ...listCaptures(base.edited).map((capture) => ({ capture, how: 'edited' as const })),
      ...listCaptures(base.removed).map((capture) => ({ capture, how: 'removed' as const })),
    ],
    added: [...own].flatMap(([id, { head }]) => (isNew(id) ? [describeEntry(head)] : [])),
    changed: [...own].flatMap(([id, entry]): ChangedEntry[] => {
      const earlier = old.get(id);
      const differences = earlier ? compareEntry(earlier, entry) : [];
      return differences.length > 0 ? [{ ...describeEntry(entry.head), differences }] : [];
    }),
    merged: moved.filter(({ id, into }) => into.length === 1 && !isRenamed(id)),
    renamed,
    split,
    removed: gone.flatMap(([id, { head }]) =>
      moved.some((entry) => entry.id === id && entry.into.length > 0) || tombstonesAfter.has(id)
        ? []
        : [describeEntry(head)],
    ),
    withdrawn: listTombstones(tombstonesAfter, tombstonesBefore),
    restored: listTombstones(tombstonesBefore, tombstonesAfter),
    pairs: comparePairs(change),
    stories: listStories(own),
    size: {
      captures: [...change.sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
      entries: grown - former,
      ...(site ? { site } : {}),
    },
    stale: change.stale,
  };
}

function byId(entries: ReadonlyMap<string, SurveyedEntry>): Map<string, SurveyedEntry> {
  return new Map(
    [...entries.values()]
      .map((entry): [string, SurveyedEntry] => [entry.head.id, entry])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Ids of the entries that the captures of a former entry go into now. */
function findHomes({ homes, readAfter }: Change, { witnesses }: EntryHead): string[] {
  const paths = new Set(witnesses.flatMap(({ capture }) => homes.get(capture) ?? []));
  return [...paths].flatMap((path) => readAfter(path)?.head.id ?? []).sort();
}

function describeEntry({
  id,
  title,
  published,
  publisher,
  tags,
  witnesses,
  apparatus,
}: EntryHead): ReportedEntry {
  return {
    id,
    title,
    published: published?.date ?? null,
    publisher,
    tags: tags.map((tag) => tag.id),
    captures: witnesses.map(({ capture }) => capture),
    variants: apparatus.length,
  };
}

/** Tombstones that stand in the one state and not in the other. */
function listTombstones(
  own: ReadonlyMap<string, Tombstone>,
  other: ReadonlyMap<string, Tombstone>,
): Report['withdrawn'] {
  return [...own.values()].flatMap(({ id, title, rulings }) =>
    other.has(id) ? [] : [{ id, title, reason: rulings.at(-1)?.reason ?? '' }],
  );
}

function describeCapture({ homes, readAfter }: Change, capture: string): ReportedCapture {
  const home = homes.get(capture);
  const head = home === undefined ? undefined : readAfter(home)?.head;
  const witness = head?.witnesses.find((own) => own.capture === capture);
  const parts = witness?.parts ?? [];
  return {
    capture,
    entry: head?.id,
    siglum: witness?.siglum,
    kept: parts.filter(({ as }) => as === 'kept').length,
    removed: parts
      .flatMap((part) =>
        part.as === 'removed' && part.words !== ''
          ? [
              {
                lines: part.lines,
                rule: part.rule,
                reason: part.reason,
                words: part.words,
                doubtful: part.doubtful === true,
              },
            ]
          : [],
      )
      .sort((a, b) => Number(b.doubtful) - Number(a.doubtful)),
  };
}

function comparePairs({ pairs, homes, readAfter }: Change): ReportedPair[] {
  const texts = new Map<string, string>();
  const textOf = (capture: string): string => {
    const known = texts.get(capture) ?? readText(capture, readAfter(homes.get(capture) ?? ''));
    texts.set(capture, known);
    return known;
  };
  return [...pairs]
    .sort(
      (a, b) =>
        b.verdict.logOdds - a.verdict.logOdds || (a.captures.join() < b.captures.join() ? -1 : 1),
    )
    .map(({ captures, verdict }, index) => {
      const [first, second] = captures;
      const passages = index < mostPairs ? findPassages(textOf(first), textOf(second)) : [];
      return {
        captures,
        merged: homes.get(first) !== undefined && homes.get(first) === homes.get(second),
        logOdds: verdict.logOdds,
        reason: verdict.reason,
        passages: passages.slice(0, mostPassages).map(({ text }) => text),
        sharedWords: passages.reduce((sum, { words }) => sum + words, 0),
      };
    });
}

function readText(capture: string, entry: SurveyedEntry | undefined): string {
  const siglum = entry?.head.witnesses.find((own) => own.capture === capture)?.siglum;
  if (!entry || siglum === undefined) return '';
  return rebuildWitness(
    joinText(findTextBlocks(parseArticle(entry.markdown))),
    entry.head.apparatus,
    siglum,
  );
}

function listStories(entries: ReadonlyMap<string, SurveyedEntry>): ReportedStory[] {
  const seen = new Set<string>();
  return [...entries].flatMap(([id, { head }]) =>
    (head.story?.entries ?? []).flatMap((other): ReportedStory[] => {
      const pair = [id, other.id].sort() as [string, string];
      if (seen.has(pair.join('\n'))) return [];
      seen.add(pair.join('\n'));
      return [{ entries: pair, confidence: other.confidence, shared: other.shared }];
    }),
  );
}
