import { nameLines } from '../shell/name-lines.ts';
import { count, cut, describeEntry, describeSize, describeTombstone } from './describe-items.ts';
import { describePair } from './describe-pair.ts';
import type { Item } from './item.ts';
import type { Report } from './report.ts';

export interface Section {
  readonly title: string;
  readonly note?: string;
  readonly items: readonly Item[];
  /** Whether it is closed until a reader opens it. */
  readonly folded: boolean;
}

export interface Outline {
  readonly title: string;
  readonly summary: string;
  /** None of them empty, what wants a look first. */
  readonly sections: readonly Section[];
}

/** A report in the order in which a maintainer reads it. */
export function outlineReport(report: Report): Outline {
  const { problems, captures, touched, added, changed, merged, split, removed, pairs, stories } =
    report;
  const { renamed, withdrawn, restored } = report;
  const doubtful = captures.flatMap((capture) =>
    capture.removed.flatMap((part) =>
      part.doubtful ? [{ ...part, capture: capture.capture }] : [],
    ),
  );
  const fresh = [...added, ...changed];
  const sections: Section[] = [
    {
      title: count(problems.length, 'problem', 'problems'),
      note: 'Nothing can be written while these stand.',
      folded: false,
      items: problems.map(({ file, line, column, reason, rule }) => ({
        pieces: [
          { code: [file, line, column].filter((part) => part !== undefined).join(':') },
          ` ${reason} `,
          { code: rule },
        ],
      })),
    },
    {
      title: 'Captures that were edited or removed',
      note: 'What was received is kept as it is; a ruling withdraws an entry, a sidecar says what is known beside it.',
      folded: false,
      items: touched.map(({ capture, how }) => ({ pieces: [{ code: capture }, ` ${how}`] })),
    },
    {
      title: 'Doubtful removals',
      note: 'These passages were left out and nearly kept.',
      folded: false,
      items: doubtful.map(({ capture, lines, words, reason }) => ({
        pieces: [{ code: `${capture}:${lines}` }, ` “${words}” – ${reason}`],
      })),
    },
    {
      title: 'Dates and publishers that are missing',
      folded: false,
      items: fresh.flatMap((entry) => {
        const missing = [
          ...(entry.published === null ? ['date'] : []),
          ...(entry.publisher === null ? ['publisher'] : []),
        ];
        return missing.length > 0
          ? [{ pieces: [{ code: entry.id }, ` has no ${missing.join(' and no ')}`] }]
          : [];
      }),
    },
    { title: `New entries (${added.length})`, folded: false, items: added.map(describeEntry) },
    {
      title: `Changed entries (${changed.length})`,
      folded: false,
      items: changed.map((entry) => ({
        pieces: [{ strong: entry.title }, ' ', { code: entry.id }],
        details: entry.differences.map((difference) => ({ pieces: [difference] })),
      })),
    },
    {
      title: `Merged entries (${merged.length})`,
      note: 'Both addresses stay; the former leads on.',
      folded: false,
      items: merged.map(({ id, into }) => ({
        pieces: [{ code: id }, ' is now part of ', { code: into.join(', ') }],
      })),
    },
    {
      title: `Split entries (${split.length})`,
      folded: false,
      items: split.map(({ id, into }) => ({
        pieces: [{ code: id }, ' is now ', { code: into.join(', ') }],
      })),
    },
    {
      title: `Renamed entries (${renamed.length})`,
      note: 'The former address leads on.',
      folded: false,
      items: renamed.map(({ id, to }) => ({ pieces: [{ code: id }, ' is now ', { code: to }] })),
    },
    {
      title: `Withdrawn entries (${withdrawn.length})`,
      note: 'A tombstone stays at each address.',
      folded: false,
      items: withdrawn.map(describeTombstone),
    },
    {
      title: `Restored entries (${restored.length})`,
      folded: false,
      items: restored.map(describeTombstone),
    },
    {
      title: `Removed entries (${removed.length})`,
      note: 'Nothing stays at their addresses: a ruling that withdraws them leaves a tombstone.',
      folded: false,
      items: removed.map(describeEntry),
    },
    {
      title: `Same event (${stories.length})`,
      note: 'These entries are linked as one story, never merged.',
      folded: true,
      items: stories.map(({ entries, confidence, shared }) => ({
        pieces: [
          { code: entries[0] },
          ' and ',
          { code: entries[1] },
          ` – ${confidence === null ? 'linked by other reports' : `likeness ${confidence}`}${listNames(shared)}`,
        ],
      })),
    },
    {
      title: `Pairs that were judged (${pairs.length})`,
      note: 'Captures with so much in common that the question arose whether they are one article; merged from log odds 0 on.',
      folded: true,
      items: pairs.map(describePair),
    },
    {
      title: `New captures (${captures.length})`,
      note: 'What was left out of each, and why.',
      folded: true,
      items: captures.map(({ capture, entry, siglum, kept, removed: parts }) => ({
        pieces: [
          { code: capture },
          entry === undefined ? ' is refused' : ` is witness ${siglum} of `,
          ...(entry === undefined ? [] : [{ code: entry }]),
          `; ${count(kept, 'stretch', 'stretches')} kept, ${parts.length} left out`,
        ],
        details: parts.map(({ lines, words, reason, rule, doubtful: isDoubtful }) => ({
          pieces: [
            `${isDoubtful ? 'doubtful, ' : ''}${nameLines(lines)}: “${cut(words)}” – ${reason} `,
            { code: rule },
          ],
        })),
      })),
    },
    { title: 'Size', folded: false, items: describeSize(report) },
  ];
  return {
    title: `What this changes since ${report.base}`,
    summary: summarise(report),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

/** Bare figures tell a reader nothing. */
function listNames(shared: readonly string[]): string {
  const names = shared.filter((term) => /\p{L}/u.test(term));
  return names.length > 0 ? `; both mention ${names.join(', ')}` : '';
}

function summarise({
  captures,
  added,
  changed,
  merged,
  split,
  removed,
  renamed,
  withdrawn,
  restored,
  problems,
  stale,
}: Report): string {
  const counts = [
    count(captures.length, 'new capture', 'new captures'),
    count(added.length, 'new entry', 'new entries'),
    `${changed.length} changed`,
    ...(merged.length > 0 ? [`${merged.length} merged`] : []),
    ...(split.length > 0 ? [`${split.length} split`] : []),
    ...(renamed.length > 0 ? [`${renamed.length} renamed`] : []),
    ...(withdrawn.length > 0 ? [`${withdrawn.length} withdrawn`] : []),
    ...(restored.length > 0 ? [`${restored.length} restored`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    count(problems.length, 'problem', 'problems'),
  ];
  const next =
    problems.length > 0 || !stale
      ? ''
      : ' The entries in the tree are not yet what ingest makes of it: run npm run ingest and commit them, or let a maintainer do so.';
  return `${counts.join(', ')}.${next}`;
}
