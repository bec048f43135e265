import { type CaptureDigest, kinds } from './capture-digest.ts';
import { mergeHashes } from './digest-shelf.ts';
import { type DigestSource, type Hits, readIndex, readKind } from './digest-source.ts';
import { type Candidate, commonest, leastSamples, longest } from './find-candidates.ts';
import type { JudgedCandidate } from './group-captures.ts';
import { isSample, listSampleKeys } from './list-sample-keys.ts';

/** One capture in the file of a key, by rank; `mark` as `listSampleKeys` gives it. */
interface Filed {
  readonly rank: number;
  readonly mark: number;
  readonly isNew: boolean;
}

type Evidence = 'ahead' | 'back' | 'bands';
type Changes = Map<number, Record<Evidence, number>>;

/**
 * What new captures make of the candidates: the former ones with the evidence
 * that is left of them, and fresh ones, each with a new capture. A former pair
 * can only lose evidence, where a file grows beyond its limit or a new capture is
 * among the longest of it. All by the new ranks.
 */
export async function changeCandidates(
  former: readonly JudgedCandidate[],
  source: DigestSource,
  added: readonly CaptureDigest[],
  rankOf: Uint32Array,
): Promise<{ readonly candidates: JudgedCandidate[]; readonly fresh: Candidate[] }> {
  const count = source.captures.length;
  const changes: Changes = new Map();
  const change = (i: number, j: number, kind: Evidence, by: number) => {
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
  const candidates = former.flatMap((candidate): JudgedCandidate[] => {
    const by = changes.get(candidate.first * rankOf.length + candidate.second);
    if (!by) return [candidate];
    const evidence = weighEvidence(candidate, by);
    return evidence ? [{ ...candidate, ...evidence }] : [];
  });
  const isNew = new Set(added.map((_, place) => rankOf[count + place] ?? 0));
  const fresh = [...changes].flatMap(([key, by]): Candidate[] => {
    const [first, second] = [Math.floor(key / rankOf.length), key % rankOf.length];
    if (!isNew.has(first) && !isNew.has(second)) return [];
    const evidence = weighEvidence({ ahead: 0, back: 0, bands: 0 }, by);
    return evidence ? [{ first, second, ...evidence }] : [];
  });
  return { candidates, fresh };
}

/** The evidence for a pair after changes; undefined where too little is left. Evidence that was too little before is 0 and stays so. */
function weighEvidence(
  before: Record<Evidence, number>,
  by: Record<Evidence, number>,
): Record<Evidence, number> | undefined {
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
