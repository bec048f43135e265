import path from 'node:path';
import { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import type { StagesOutcome } from '../stages/run-stages.ts';
import type { Sources } from './read-sources.ts';
import { isInterrupted } from './swap-entries.ts';

/** All that a run has to say, each about a file as people see it from where they stand. */
export function listMessages(
  content: string,
  shown: string,
  sources: Sources,
  { captureMessages, entryMessages, decisionMessages }: StagesOutcome,
): VFileMessage[] {
  const messages = [
    ...[...sources.messages, ...decisionMessages].map((message) => placeBelow(shown, message)),
    ...entryMessages.map((message) => placeBelow(`${shown}/entries`, message)),
    ...captureMessages.map((message) => placeBelow(`${shown}/captures`, message)),
  ];
  if (isInterrupted(content)) {
    const reason =
      'are missing: an ingest was interrupted. Run `npm run ingest`, which puts them back';
    messages.push(createProblem(`${shown}/entries`, 'interrupted-run', reason));
  }
  return messages;
}

/** A remark on records of the cache that were not as they were written. */
export function remarkDamage(damaged: number, cache: string): VFileMessage {
  const records = damaged === 1 ? '1 damaged record' : `${damaged} damaged records`;
  const reason = `had ${records}, made again; if this happens often, the disk may be failing`;
  const message = new VFileMessage(reason, { ruleId: 'damaged-cache', source: 'variorum' });
  message.file = path.relative(process.cwd(), cache);
  return message;
}

/** The pipeline and the readers know files by their path below a folder. */
function placeBelow(folder: string, message: VFileMessage): VFileMessage {
  if (message.file !== undefined) message.file = `${folder}/${message.file}`;
  return message;
}
