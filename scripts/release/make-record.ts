import { describeFiles } from '../../src/formats/release/describe-files.ts';
import type { ReleaseFacts } from '../../src/formats/release/release-facts.ts';
import type { ReleaseRecord } from '../../src/model/release-record.ts';
import { holdsPath, type Stage } from './stage.ts';

/**
 * What a release says of itself. One made again keeps its place among the others.
 * @param others releases that are there, the latest first
 */
export function makeRecord(
  facts: ReleaseFacts,
  files: ReleaseRecord['files'],
  stage: Stage,
  others: readonly ReleaseRecord[],
): ReleaseRecord {
  const { version, software, timestamp, counts } = facts;
  const former = others.find((other) => other.version === version);
  const [latest] = others;
  return {
    version,
    number: former?.number ?? (latest?.number ?? 0) + 1,
    previous: former === undefined ? (latest?.version ?? null) : former.previous,
    software,
    date: timestamp,
    ...counts,
    files,
    contents: listContents(stage, facts),
  };
}

function listContents(stage: Stage, facts: ReleaseFacts): ReleaseRecord['contents'] {
  const staged = [...stage.files.values()];
  return describeFiles(facts, (below) => holdsPath(stage, below)).map(
    ({ path, description, mediaType }) => {
      const own = staged.filter((file) =>
        path.endsWith('/') ? file.path.startsWith(`data/${path}`) : file.path === `data/${path}`,
      );
      return {
        path,
        description,
        ...(mediaType === undefined ? {} : { mediaType }),
        size: own.reduce((sum, { size }) => sum + size, 0),
        ...(path.endsWith('/') ? { files: own.length } : { sha512: own[0]?.sha512 }),
      };
    },
  );
}
