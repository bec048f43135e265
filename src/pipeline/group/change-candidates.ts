import {
  type Candidate,
  findRow,
  type JudgedTable,
  readVotes,
  type Votes,
} from './candidate-table.ts';
import { type CaptureDigest, kinds } from './capture-digest.ts';
import { mergeHashes } from './digest-shelf.ts';
import { type DigestSource, type Hits, readIndex, readKind } from './digest-source.ts';
import { commonest, leastSamples, longest } from './find-candidates.ts';
import { isSample, listSampleKeys } from './list-sample-keys.ts';

/** One capture in the file of a key, by rank; `mark` as `listSampleKeys` gives it. */
interface Filed {
  readonly rank: number;
  readonly mark: number;
  readonly isNew: boolean;
}

/** What new captures make of the candidates. */
export interface CandidateChange {
  /** By row of the former ones what is left of their votes; undefined where these are too few now. */
  readonly changed: ReadonlyMap<number, Votes | undefined>;
  /** Each with a new capture; sorted. */
  readonly fresh: readonly Candidate[];
}

type Changes = Map<number, Record<keyof Votes, number>>;

/**
 * Finds what new captures make of the candidates. A former pair can only lose
 * votes, where a file grows beyond its limit or a new capture is among the longest
 * of it. All by the new ranks.
 */
export async function changeCandidates(
  former: JudgedTable,
  source: DigestSource,
  added: readonly CaptureDigest[],
  rankOf: Uint32Array,
): Promise<CandidateChange> {
  const count = source.captures.length;
  const changes: Changes = new Map();
  const change = (i: number, j: number, kind: keyof Votes, by: number) => {
    const key = i * rankOf.length + j;
    const known = changes.get(key) ?? { ahead: 0, back: 0, bands: 0 };
    known[kind] += by;
    changes.set(key, known);
  };
  const files = await fileKeys(source, added, rankOf);
  for (const own of files.samples)
    changeFile(own, (finder, found, by) => {
      if (finder < found) change(finder, found, 'ahead', by);
      else if (finder > found) change(found, finder, 'back', by);
    });
  for (const own of files.bands)
    changeFile(own, (later, earlier, by) => {
      if (earlier < later) change(earlier, later, 'bands', by);
    });
  const isNew = new Set(added.map((_, place) => rankOf[count + place] ?? 0));
  const changed = new Map<number, Votes | undefined>();
  const fresh: Candidate[] = [];
  for (const [key, by] of changes) {
    const [first, second] = [Math.floor(key / rankOf.length), key % rankOf.length];
    if (isNew.has(first) || isNew.has(second)) {
      const votes = countVotes({ ahead: 0, back: 0, bands: 0 }, by);
      if (votes) fresh.push({ first, second, ...votes });
    } else {
      const row = findRow(former, first, second);
      if (row !== undefined) changed.set(row, countVotes(readVotes(former, row), by));
    }
  }
  fresh.sort((a, b) => a.first - b.first || a.second - b.second);
  return { changed, fresh };
}

/** The votes for a pair after changes; undefined where too few are left. Votes that were too few before are 0 and stay so. */
function countVotes(before: Votes, by: Votes): Votes | undefined {
  const enough = (votes: number) => (votes < leastSamples ? 0 : votes);
  const ahead = enough(before.ahead + by.ahead);
  const back = enough(before.back + by.back);
  const bands = Math.max(0, before.bands + by.bands);
  return ahead + back + bands > 0 ? { ahead, back, bands } : undefined;
}

/** Hands on how often each capture of a file is paired with each of its longest more than before, or less. */
function changeFile(
  file: readonly Filed[],
  change: (finder: number, found: number, by: number) => void,
): void {
  const before = file.filter(({ isNew }) => !isNew);
  const coresBefore = new Set(listCores(before));
  const cores = listCores(file);
  const gained = cores.filter((core) => !coresBefore.has(core));
  const lost = [...coresBefore].filter((core) => !cores.includes(core));
  for (const own of file) {
    if (own.mark === 0) continue;
    for (const core of own.isNew ? cores : gained) change(own.rank, core.rank, 1);
    if (!own.isNew) for (const core of lost) change(own.rank, core.rank, -1);
  }
}

function listCores(file: readonly Filed[]): readonly Filed[] {
  return file.length > commonest ? file.slice(0, longest) : file;
}

/** The captures, new ones first, that have each key of a new capture. */
type Files = Map<number, Filed[]>;

/** The files of all sample keys and of all bands that a new capture has. */
async function fileKeys(
  source: DigestSource,
  added: readonly CaptureDigest[],
  rankOf: Uint32Array,
): Promise<{ readonly samples: Filed[][]; readonly bands: Filed[][] }> {
  const count = source.captures.length;
  const [samples, bands]: [Files, Files] = [new Map(), new Map()];
  for (const [place, digest] of added.entries()) {
    const rank = rankOf[count + place] ?? 0;
    listSampleKeys(digest, (key, mark) => file(samples, key, { rank, mark, isNew: true }));
    for (const key of digest.bands) file(bands, key, { rank, mark: 1, isNew: true });
  }
  const found = await source.find({
    // All of them, since it is asked next what the rest of a new capture does to former ones.
    shingles: mergeHashes(added),
    opening: Uint32Array.from([...samples.keys()].filter((key) => !isSample(key))),
    bands: Uint32Array.from(bands.keys()),
  });
  fileHits(samples, found.shingles, rankOf, (kind) => (kind >= kinds.prose ? 1 : 0), isSample);
  fileHits(samples, found.opening, rankOf, () => 1);
  fileHits(bands, found.bands, rankOf, () => 1);
  return { samples: sortFiles(samples), bands: sortFiles(bands) };
}

function file(files: Files, key: number, own: Filed): void {
  const known = files.get(key);
  if (known) known.push(own);
  else files.set(key, [own]);
}

/** Files former captures under those of their keys that a new capture has. */
function fileHits(
  files: Files,
  found: Hits,
  rankOf: Uint32Array,
  findMark: (kind: number) => number,
  isKey: (hash: number) => boolean = () => true,
): void {
  for (const [key, hits] of found) {
    if (!isKey(key)) continue;
    for (const hit of hits)
      file(files, key, {
        rank: rankOf[readIndex(hit)] ?? 0,
        mark: findMark(readKind(hit)),
        isNew: false,
      });
  }
}

function sortFiles(files: Files): Filed[][] {
  return [...files.values()].map((own) => own.sort((a, b) => a.rank - b.rank));
}
