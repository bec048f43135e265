import type { Access } from '../../src/model/access.ts';
import type { Concept } from '../../src/model/concept.ts';
import type { Publisher } from '../../src/model/publisher.ts';
import type { Rights } from '../../src/model/rights.ts';
import type { analyseBatch } from './analyse-batch.ts';
import type { buildBatch } from './build-batch.ts';
import type { doubtBatch } from './doubt-batch.ts';
import type { composeBatch, finishBatch } from './finish-batch.ts';
import type { linkBatch } from './link-batch.ts';
import type { readPriorBatch } from './read-prior-batch.ts';
import type { searchBatch } from './search-batch.ts';

/** What every job of a run needs besides its batch; plain values, so that threads can be given it. */
export interface JobContext {
  /** The content folder. */
  readonly content: string;
  /** The folder of the cache's stores. */
  readonly cache: string;
  /** Digest of all that decides what a stage makes of its input. */
  readonly version: string;
  /** The same, with the vocabulary, the rights and the access that entries have beside what captures state. */
  readonly entryVersion: string;
  readonly publishers: readonly Publisher[];
  readonly concepts: readonly Concept[];
  readonly rights: Rights;
  readonly access: Access | undefined;
}

/** The jobs that a run is cut into, each over a batch. */
export interface Jobs {
  readonly analyse: Bound<typeof analyseBatch>;
  readonly build: Bound<typeof buildBatch>;
  readonly finish: Bound<typeof finishBatch>;
  readonly compose: Bound<typeof composeBatch>;
  readonly doubts: Bound<typeof doubtBatch>;
  readonly search: Bound<typeof searchBatch>;
  readonly link: Bound<typeof linkBatch>;
  readonly prior: Bound<typeof readPriorBatch>;
}
export type JobName = keyof Jobs;

type Bound<Job> = Job extends (batch: infer Batch, ...rest: never[]) => infer Result
  ? (batch: Batch) => Promise<Awaited<Result>>
  : never;
