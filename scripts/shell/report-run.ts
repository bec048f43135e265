import type { VFileMessage } from 'vfile-message';
import { explainLines } from '../../src/pipeline/clean/explain-lines.ts';
import type { Outcome } from '../../src/pipeline/pipeline.ts';
import { formatMessages } from './format-messages.ts';

/** Doubtful blocks that a report for people shows. */
const mostDoubtful = 20;

/** What a run did to the entries, as paths below content/entries. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** A finished run of ingest. */
export interface IngestRun {
  readonly outcome: Outcome;
  /** Undefined where problems forbade writing. */
  readonly changes: Changes | undefined;
  readonly messages: readonly VFileMessage[];
  /** Whether the run only compared. */
  readonly check: boolean;
  /** The content folder as people see it from where they stand. */
  readonly shown: string;
}

/** A run for machines, to be written as JSON. */
export function summariseRun({ outcome, changes, messages, check }: IngestRun) {
  return {
    written: !check && changes !== undefined,
    ...changes,
    entries: outcome.entries.map(({ path, head }) => ({
      path,
      id: head.id,
      title: head.title,
      witnesses: head.witnesses.map(({ siglum, capture }) => ({ siglum, capture })),
      variants: head.apparatus.length,
      story: head.story?.id ?? null,
    })),
    pairs: outcome.grouping.pairs.map(({ pair, verdict }) => ({
      captures: pair.map((index) => outcome.analysed[index]?.cleaned.capture.path),
      ...verdict,
    })),
    doubtful: listDoubtful(outcome, changes),
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

/** Hashtags that the vocabulary lacks, with the entries that have them. */
function listProposals({ entries }: Outcome): { tag: string; label: string; entries: string[] }[] {
  const proposals = new Map<string, { tag: string; label: string; entries: string[] }>();
  for (const { head } of entries) {
    for (const { id, label } of head.tags) {
      if (label === undefined) continue;
      const known = proposals.get(id) ?? { tag: id, label, entries: [] };
      proposals.set(id, { ...known, entries: [...known.entries, head.id] });
    }
  }
  return [...proposals.values()].sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Names that pages give their publisher and the vocabulary lacks, with the captures that do. */
function listUnknownPublishers({ analysed }: Outcome): { name: string; captures: string[] }[] {
  const names = new Map<string, string[]>();
  for (const { cleaned, description } of analysed) {
    const named = cleaned.capture.declarations.find(({ field }) => field === 'publisher');
    if (!named || description.publisher) continue;
    names.set(named.value, [...(names.get(named.value) ?? []), cleaned.capture.path]);
  }
  return [...names]
    .map(([name, captures]) => ({ name, captures }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Blocks of the captures of new and changed entries that nearly met another fate. */
function listDoubtful({ entries, analysed }: Outcome, changes: Changes | undefined) {
  const fresh = new Set([...(changes?.added ?? []), ...(changes?.changed ?? [])]);
  const captures = new Set(
    entries
      .filter(({ path }) => fresh.has(path))
      .flatMap(({ head }) => head.witnesses.map(({ capture }) => capture)),
  );
  return analysed
    .filter(({ cleaned }) => captures.has(cleaned.capture.path))
    .flatMap(({ cleaned }) =>
      explainLines(cleaned)
        .filter((line) => line.doubtful)
        .map(({ place, fate, reason, words }) => ({
          capture: cleaned.capture.path,
          place,
          fate,
          reason,
          words,
        })),
    );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A run for people: problems on standard error, what changed on standard output. */
export function printRun(
  { outcome, changes, messages, check, shown }: IngestRun,
  quiet: boolean,
): void {
  if (messages.length > 0) process.stderr.write(`${formatMessages(messages)}\n`);
  if (!changes) {
    const problems = messages.filter(({ fatal }) => fatal).length;
    process.stderr.write(`${count(problems, 'problem', 'problems')}; nothing was written.\n`);
    return;
  }
  const lines: string[] = [];
  const doubtful = listDoubtful(outcome, changes);
  for (const { capture, place, fate, words } of doubtful.slice(0, mostDoubtful)) {
    if (!quiet) lines.push(`doubtful: ${capture}:${place} ${fate}  ${words}`);
  }
  if (!quiet && doubtful.length > mostDoubtful)
    lines.push(`doubtful: ${doubtful.length - mostDoubtful} more; --json lists all`);
  const verb = check ? 'would be ' : '';
  for (const entry of changes.added) lines.push(`${verb}added    ${shown}/entries/${entry}`);
  for (const entry of changes.changed) lines.push(`${verb}changed  ${shown}/entries/${entry}`);
  for (const entry of changes.removed) lines.push(`${verb}removed  ${shown}/entries/${entry}`);
  for (const { tag, label, entries } of listProposals(outcome)) {
    if (!quiet) lines.push(`proposed concept: #${label} (${tag}), in ${entries.join(', ')}`);
  }
  for (const { name, captures } of listUnknownPublishers(outcome)) {
    if (!quiet) lines.push(`proposed publisher: ${name}, in ${captures.join(', ')}`);
  }
  const { entries, analysed } = outcome;
  const stale = changes.added.length + changes.changed.length + changes.removed.length;
  const state =
    stale === 0 ? 'entries are up to date' : `${stale} ${check ? 'stale' : 'written or removed'}`;
  lines.push(
    `${count(analysed.length, 'capture', 'captures')}, ${count(entries.length, 'entry', 'entries')}: ${state}.`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
