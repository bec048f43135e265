import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import { type Outcome, runPipeline } from '../../src/pipeline/pipeline.ts';
import { createProgress } from './create-progress.ts';
import { readCollection } from './read-collection.ts';
import { type Changes, printRun, summariseRun } from './report-run.ts';
import { isInterrupted, recoverEntries, swapEntries } from './swap-entries.ts';

export interface IngestOptions {
  /** The content folder. */
  readonly content: string;
  /** Whether only to compare. */
  readonly check: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Runs ingest on a content folder and reports. Returns the exit code. */
export async function runIngest({ content, check, json, quiet }: IngestOptions): Promise<0 | 1> {
  if (!check) await recoverEntries(content);
  const reading = await readCollection(content);
  const progress = createProgress(reading.collection.captures.length, json || quiet);
  const outcome = runPipeline(reading.collection);
  progress.finish();
  const shown = path.relative(process.cwd(), content) || '.';
  const messages = [
    ...reading.messages.map((message) => placeBelow(shown, message)),
    ...outcome.messages.map((message) => placeBelow(`${shown}/captures`, message)),
  ];
  if (isInterrupted(content)) {
    const reason =
      'are missing: an ingest was interrupted. Run `npm run ingest`, which puts them back';
    messages.push(createProblem(`${shown}/entries`, 'interrupted-run', reason));
  }
  placeEdits(messages, shown, reading.entrySources, outcome);
  const failed = messages.some(({ fatal }) => fatal);
  const files = new Map(outcome.entries.map(({ path, source }) => [path, source]));
  const changes = failed ? undefined : compareEntries(reading.entrySources, files);
  const isStale =
    changes !== undefined && changes.unchanged.length !== files.size + changes.removed.length;
  if (changes && isStale && !check) await swapEntries(content, files);
  const run = { outcome, changes, messages, check, shown };
  if (json) process.stdout.write(`${JSON.stringify(summariseRun(run), null, 2)}\n`);
  else printRun(run, quiet);
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
