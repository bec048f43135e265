import type { VFileMessage } from 'vfile-message';
import { compareSigla } from '../../src/model/siglum.ts';
import type { ExplainedLine } from '../../src/pipeline/clean/explain-lines.ts';
import type { PlannedMember } from '../stages/build-batch.ts';
import type { StagesOutcome } from '../stages/run-stages.ts';
import type { Changes } from './compare-entries.ts';
import { formatMessages } from './format-messages.ts';

/** Doubtful blocks that a report for people shows. */
const mostDoubtful = 20;
/** New, changed and removed entries that it names, of each. */
const mostEntries = 100;

/** Blocks that nearly met another fate, by path of the capture. */
export type Doubts = readonly {
  readonly path: string;
  readonly lines: readonly ExplainedLine[];
}[];

/** A finished run of ingest. */
export interface IngestRun {
  readonly outcome: StagesOutcome;
  /** Undefined where problems forbade writing. */
  readonly changes: Changes | undefined;
  readonly messages: readonly VFileMessage[];
  /** Whether the run only compared. */
  readonly check: boolean;
  /** The content folder as people see it from where they stand. */
  readonly shown: string;
  readonly doubts: Doubts;
}

/** A run for machines, to be written as JSON. */
export function summariseRun(run: IngestRun) {
  const { outcome, changes, messages, check } = run;
  return {
    written: !check && changes !== undefined,
    ...changes,
    entries: outcome.entries.map(({ path, identity, built, members }) => ({
      path,
      id: identity.id,
      title: built.title,
      witnesses: listWitnesses(members),
      variants: built.variants,
      story: identity.story?.id ?? null,
    })),
    pairs: outcome.pairs.map(({ pair, verdict }) => ({
      captures: pair.map((index) => outcome.captures[index]?.path),
      ...verdict,
    })),
    doubtful: listDoubtful(run.doubts),
    proposedConcepts: listProposals(outcome),
    proposedPublishers: listUnknownPublishers(outcome),
    messages: messages.map(({ file, line, column, reason, ruleId, fatal }) => ({
      file,
      line,
      column,
      rule: ruleId,
      fatal: fatal === true,
      reason,
    })),
  };
}

/** The witnesses of an entry in order of their sigla. */
function listWitnesses(members: readonly PlannedMember[]) {
  return members
    .map(({ siglum, file }) => ({ siglum, capture: file.path }))
    .sort((a, b) => compareSigla(a.siglum, b.siglum));
}

/** Hashtags that the vocabulary lacks, with the entries that have them. */
function listProposals({
  entries,
}: StagesOutcome): { tag: string; label: string; entries: string[] }[] {
  const proposals = new Map<string, { tag: string; label: string; entries: string[] }>();
  for (const { built, identity } of entries) {
    for (const { tag, label } of built.proposals) {
      const known = proposals.get(tag) ?? { tag, label, entries: [] };
      known.entries.push(identity.id);
      proposals.set(tag, known);
    }
  }
  return [...proposals.values()].sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Names that pages give their publisher and the vocabulary lacks, with the captures that do. */
function listUnknownPublishers({
  captures,
}: StagesOutcome): { name: string; captures: string[] }[] {
  const names = new Map<string, string[]>();
  for (const { unknownPublisher, path } of captures) {
    if (unknownPublisher === undefined) continue;
    const known = names.get(unknownPublisher) ?? [];
    known.push(path);
    names.set(unknownPublisher, known);
  }
  return [...names]
    .map(([name, captures]) => ({ name, captures }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function listDoubtful(doubts: Doubts) {
  return doubts.flatMap(({ path, lines }) =>
    lines.map(({ place, fate, reason, words }) => ({ capture: path, place, fate, reason, words })),
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A run for people: problems on standard error, what changed on standard output. */
export function printRun(run: IngestRun, quiet: boolean): void {
  const { outcome, changes, messages, check, shown } = run;
  if (messages.length > 0) process.stderr.write(`${formatMessages(messages)}\n`);
  if (!changes) {
    const problems = messages.filter(({ fatal }) => fatal).length;
    process.stderr.write(`${count(problems, 'problem', 'problems')}; nothing was written.\n`);
    return;
  }
  const lines: string[] = [];
  const doubtful = quiet ? [] : listDoubtful(run.doubts);
  for (const { capture, place, fate, words } of doubtful.slice(0, mostDoubtful))
    lines.push(`doubtful: ${capture}:${place} ${fate}  ${words}`);
  if (doubtful.length > mostDoubtful)
    lines.push(`doubtful: ${doubtful.length - mostDoubtful} more; --json lists all`);
  const verb = check ? 'would be ' : '';
  for (const state of ['added', 'changed', 'removed'] as const) {
    // Entries that are not as they should be are what a check was asked for.
    const entries = quiet && !check ? [] : changes[state];
    for (const entry of entries.slice(0, mostEntries))
      lines.push(`${verb}${state.padEnd(8)} ${shown}/entries/${entry}`);
    if (entries.length > mostEntries)
      lines.push(
        `${verb}${state.padEnd(8)} ${entries.length - mostEntries} more; --json lists all`,
      );
  }
  for (const { tag, label, entries } of listProposals(outcome)) {
    if (!quiet) lines.push(`proposed concept: #${label} (${tag}), in ${entries.join(', ')}`);
  }
  for (const { name, captures } of listUnknownPublishers(outcome)) {
    if (!quiet) lines.push(`proposed publisher: ${name}, in ${captures.join(', ')}`);
  }
  const { entries, captures } = outcome;
  const stale = changes.added.length + changes.changed.length + changes.removed.length;
  const state =
    stale === 0 ? 'entries are up to date' : `${stale} ${check ? 'stale' : 'written or removed'}`;
  lines.push(
    `${count(captures.length, 'capture', 'captures')}, ${count(entries.length, 'entry', 'entries')}: ${state}.`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
