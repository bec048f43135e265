import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { EntryHead } from '../../src/model/entry.ts';
import { constrainClusters } from '../../src/pipeline/decide/constrain-clusters.ts';
import { readConstraints } from '../../src/pipeline/decide/read-constraints.ts';
import {
  type Candidate,
  type CandidateTable,
  tabulate,
} from '../../src/pipeline/group/candidate-table.ts';
import type { CaptureDigest } from '../../src/pipeline/group/capture-digest.ts';
import { leastSamples } from '../../src/pipeline/group/find-candidates.ts';
import { describeGrouping, groupDigests } from '../../src/pipeline/group/group-captures.ts';
import { arrangeClusters } from '../../src/pipeline/identify/arrange-clusters.ts';
import { findMark } from '../../src/pipeline/identify/find-mark.ts';
import { inheritIdentity } from '../../src/pipeline/identify/inherit-identity.ts';
import { refuseCaptures } from '../../src/pipeline/refuse-captures.ts';
import type { WitnessRecord } from '../../src/pipeline/witness-record.ts';
import { formatMessages } from '../shell/format-messages.ts';
import type { AnalysedLine } from './analyse-lines.ts';
import { readLines, readRuns, writeLine } from './lines.ts';
import type { PairLine } from './pair-lines.ts';
import { nameRank, parseDigest } from './rank-digest.ts';
import { readRecord } from './read-record.ts';

/** A capture with the cluster that it is in. Sorted as text, the lines of a cluster stand together. */
export interface MemberLine {
  /** The least SHA-256 of the cluster's captures. */
  readonly cluster: string;
  readonly siglum: string;
  /** The entry that the cluster goes on; none for a new one. */
  readonly entry?: Pick<EntryHead, 'id' | 'aliases'>;
  readonly record: WitnessRecord;
}

/**
 * Pairs in, sorted; each capture with its cluster out. Only fingerprints are held;
 * the file of analysed captures is read twice. Returns the exit code.
 */
export async function verifyLines(content: string, analysed: string): Promise<0 | 1> {
  const captures: { path: string; sha256: string; digest: CaptureDigest }[] = [];
  const judged: { path: string; sha256: string | undefined; refusal?: AnalysedLine['refusal'] }[] =
    [];
  const digests = new Map<string, string>();
  for await (const { path, sha256, refusal, digest } of readFile(analysed)) {
    judged.push({ path, sha256: sha256 ?? undefined, refusal });
    if (digest !== undefined) digests.set(path, digest);
  }
  judged.sort((a, b) => (a.path < b.path ? -1 : 1));
  const messages = refuseCaptures(judged).flatMap((message) => message ?? []);
  if (messages.length > 0) {
    process.stderr.write(`${formatMessages(messages)}\n`);
    return 1;
  }
  const { decisions, known } = await readRecord(content);
  for (const { path, sha256 = '' } of judged)
    captures.push({ path, sha256, digest: parseDigest(digests.get(path) ?? '') });
  digests.clear();
  const found = await readCandidates();
  const grouping = groupDigests(
    captures.map(({ digest }) => digest),
    (ranked) => placeCandidates(found, ranked),
  );
  const { clusters: groups, pairs } = describeGrouping(grouping);
  const constraints = readConstraints(decisions, captures, known);
  const constrained = constrainClusters(groups, pairs, captures, constraints);
  const problems = [...constraints.problems, ...constrained.problems];
  if (problems.length > 0) {
    process.stderr.write(`${formatMessages(problems)}\n`);
    return 1;
  }
  const clusters = arrangeClusters(constrained.clusters, captures);
  const inherited = inheritIdentity(clusters, known);
  const homes = new Map(
    clusters.flatMap((members, index) =>
      members.map(({ path }, at) => {
        const { id, aliases = [], sigla = [] } = inherited[index] ?? {};
        const entry = id === undefined ? {} : { entry: { id, aliases: [...aliases] } };
        return [path, { cluster: findMark(members), siglum: sigla[at] ?? '', ...entry }] as const;
      }),
    ),
  );
  for await (const { path, record } of readFile(analysed)) {
    const home = homes.get(path);
    if (home && record) await writeLine({ ...home, record } satisfies MemberLine);
  }
  return 0;
}

async function* readFile(file: string): AsyncGenerator<AnalysedLine> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== '') yield JSON.parse(line) as AnalysedLine;
}

type NamedCandidate = Omit<Candidate, 'first' | 'second'> & Pick<PairLine, 'first' | 'second'>;

async function readCandidates(): Promise<NamedCandidate[]> {
  const found: NamedCandidate[] = [];
  const runs = readRuns(readLines<PairLine>(), ({ first, second }) => `${first} ${second}`);
  for await (const run of runs) {
    const count = (by: PairLine['by']) => run.filter((line) => line.by === by).length;
    const enough = (votes: number) => (votes < leastSamples ? 0 : votes);
    const [ahead, back, bands] = [enough(count('ahead')), enough(count('back')), count('bands')];
    const { first, second } = run[0];
    if (ahead + back + bands > 0) found.push({ first, second, ahead, back, bands });
  }
  return found;
}

function placeCandidates(
  found: readonly NamedCandidate[],
  ranked: readonly CaptureDigest[],
): CandidateTable {
  const places = new Map(ranked.map((digest, rank) => [nameRank(digest), rank]));
  const placed = found.map((candidate) => ({
    ...candidate,
    first: places.get(candidate.first) ?? 0,
    second: places.get(candidate.second) ?? 0,
  }));
  return tabulate(placed.sort((a, b) => a.first - b.first || a.second - b.second));
}
