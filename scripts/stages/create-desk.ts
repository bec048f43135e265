import type { ExplainedLine } from '../../src/pipeline/clean/explain-lines.ts';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import type { ReportNames } from '../../src/pipeline/group/filed-report.ts';
import { prepareVocabulary } from '../../src/pipeline/tag/assign-tags.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import { composeEntry, type PlannedEntry } from './finish-batch.ts';
import type { JobContext } from './jobs.ts';
import { readRecord } from './read-record.ts';
import type { TakenCapture } from './run-stages.ts';
import { openStores, type Workbench } from './start-work.ts';

/** What the thread that leads a run looks up itself, a few records each. */
export interface Desk {
  /** The names and figures of a built entry. */
  readonly readNames: (place: RecordPlace) => ReportNames;
  /** Blocks of a capture that nearly met another fate. */
  readonly listDoubts: (capture: TakenCapture) => readonly ExplainedLine[];
  readonly compose: (entry: PlannedEntry) => string;
  /** Returns how many records were found damaged. */
  readonly close: () => number;
}

/** Opens the cache for the thread that leads a run. Its results must be asked for after the jobs that make them. */
export function createDesk(context: JobContext): Desk {
  const stores = openStores(context.cache);
  const bench: Workbench = {
    ...context,
    stores,
    vocabulary: prepareVocabulary(context.concepts),
  };
  return {
    readNames: (place) => {
      const kept = stores.entries.readAt(place);
      if (!kept) throw new Error('A record of the cache was damaged while ingest was running');
      return (JSON.parse(kept.toString('utf8')) as EntryRecord).names;
    },
    listDoubts: (capture) => readRecord(capture, bench).doubts,
    compose: (entry) => composeEntry(entry, bench),
    close: () => Object.values(stores).reduce((sum: number, store) => sum + store.close(), 0),
  };
}
