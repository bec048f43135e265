import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Crew } from '../crew/crew.ts';
import type { StagesOutcome } from '../stages/run-stages.ts';
import { readPlainFile } from './read-plain-file.ts';

/** Points at the first line of an edited entry that is not as ingest would write it. */
export async function placeEdits(
  messages: readonly VFileMessage[],
  content: string,
  shown: string,
  { entries }: StagesOutcome,
  crew: Crew,
): Promise<void> {
  for (const message of messages) {
    if (message.ruleId !== 'edited-entry') continue;
    const below = message.file?.slice(`${shown}/entries/`.length) ?? '';
    const entry = entries.find((own) => own.path === below);
    const bytes = readPlainFile(path.join(content, 'entries', below));
    if (!entry || typeof bytes !== 'object') continue;
    let written: string[] = [];
    await crew.run('compose', [[entry]], ([source]) => {
      written = source?.split('\n') ?? [];
    });
    const own = new TextDecoder().decode(bytes).split('\n');
    const index = own.findIndex((line, position) => line !== written[position]);
    if (index === -1) continue;
    message.line = index + 1;
    message.column = 1;
  }
}
