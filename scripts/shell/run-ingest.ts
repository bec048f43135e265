import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Outcome, runPipeline } from '../../src/pipeline/pipeline.ts';
import { formatMessages } from './format-messages.ts';
import { createProgress } from './progress.ts';
import { readCollection } from './read-collection.ts';
import { recoverEntries, swapEntries } from './swap-entries.ts';

export interface IngestOptions {
  /** The content folder. */
  readonly content: string;
  /** Whether only to compare. */
  readonly check: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What a run did to the entries, as paths below content/entries. */
interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Runs ingest on a content folder and reports. Returns the exit code. */
export async function runIngest({ content, check, json, quiet }: IngestOptions): Promise<0 | 1> {
  if (!check) await recoverEntries(content);
  const reading = await readCollection(content);
  const progress = createProgress(reading.collection.captures.length, json || quiet);
  const outcome = runPipeline(reading.collection, progress.report);
  progress.finish();
  const shown = path.relative(process.cwd(), content) || '.';
  const messages = [
    ...reading.messages.map((message) => placeBelow(shown, message)),
    ...outcome.messages.map((message) => placeBelow(`${shown}/captures`, message)),
  ];
  placeEdits(messages, shown, reading.entrySources, outcome);
  const failed = messages.some(({ fatal }) => fatal);
  const files = new Map(outcome.entries.map(({ path, source }) => [path, source]));
  const changes = failed ? undefined : compareEntries(reading.entrySources, files);
  const isStale =
    changes !== undefined && changes.unchanged.length !== files.size + changes.removed.length;
  if (changes && isStale && !check) await swapEntries(content, files);
  if (json)
    process.stdout.write(
      `${JSON.stringify(summarise(outcome, changes, messages, check), null, 2)}\n`,
    );
  else print(outcome, changes, messages, { check, quiet, shown });
  return failed || (check && isStale) ? 1 : 0;
}

function compareEntries(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Changes {
  const paths = [...after.keys()];
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    unchanged: paths.filter((path) => before.get(path) === after.get(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** The pipeline and the readers know files by their path below a folder; people know them from where they stand. */
function placeBelow(folder: string, message: VFileMessage): VFileMessage {
  if (message.file !== undefined) message.file = `${folder}/${message.file}`;
  return message;
}

/** Points at the first line of an edited entry that is not as ingest would write it. */
function placeEdits(
  messages: readonly VFileMessage[],
  shown: string,
  sources: ReadonlyMap<string, string>,
  { entries }: Outcome,
): void {
  for (const message of messages) {
    if (message.ruleId !== 'edited-entry') continue;
    const below = message.file?.slice(`${shown}/entries/`.length) ?? '';
    const own = sources.get(below)?.split('\n') ?? [];
    const written = entries.find((entry) => entry.path === below)?.source.split('\n');
    const index = written ? own.findIndex((line, position) => line !== written[position]) : -1;
    if (index === -1) continue;
    message.line = index + 1;
    message.column = 1;
  }
}

function summarise(
  outcome: Outcome,
  changes: Changes | undefined,
  messages: readonly VFileMessage[],
  check: boolean,
) {
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
    proposedConcepts: listProposals(outcome),
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

function print(
  outcome: Outcome,
  changes: Changes | undefined,
  messages: readonly VFileMessage[],
  { check, quiet, shown }: Pick<IngestOptions, 'check' | 'quiet'> & { readonly shown: string },
): void {
  if (messages.length > 0) process.stderr.write(`${formatMessages(messages)}\n`);
  if (!changes) {
    const count = messages.filter(({ fatal }) => fatal).length;
    process.stderr.write(
      `${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written.\n`,
    );
    return;
  }
  const lines: string[] = [];
  const verb = check ? 'would be ' : '';
  for (const entry of changes.added) lines.push(`${verb}added    ${shown}/entries/${entry}`);
  for (const entry of changes.changed) lines.push(`${verb}changed  ${shown}/entries/${entry}`);
  for (const entry of changes.removed) lines.push(`${verb}removed  ${shown}/entries/${entry}`);
  for (const { tag, label, entries } of listProposals(outcome)) {
    if (!quiet) lines.push(`proposed concept: #${label} (${tag}), in ${entries.join(', ')}`);
  }
  const { entries, analysed } = outcome;
  const stale = changes.added.length + changes.changed.length + changes.removed.length;
  const state =
    stale === 0 ? 'entries are up to date' : `${stale} ${check ? 'stale' : 'written or removed'}`;
  lines.push(`${analysed.length} captures, ${entries.length} entries: ${state}.`);
  process.stdout.write(`${lines.join('\n')}\n`);
}
