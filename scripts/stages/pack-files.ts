import {
  packHashes,
  packNumbers,
  packTexts,
  packWords,
  unpackHashes,
  unpackTexts,
  unpackWords,
} from '../cache/columns.ts';
import type { PriorEntryFile, PriorHead } from './read-prior-batch.ts';
import type { KnownEntryFile } from './snapshot.ts';

/** What a snapshot has of the files of entries, in columns. */
export function packFiles(files: readonly KnownEntryFile[]) {
  const heads = files.map(({ file }) => file.head);
  const witnesses = heads.flatMap((head) => head?.witnesses ?? []);
  return {
    paths: packTexts(files.map(({ path }) => path)),
    stamps: packTexts(files.map(({ stamp }) => stamp)),
    digests: packHashes(files.map(({ file }) => file.sha256)),
    problems: packWords(files.map(({ file }) => file.problem && JSON.stringify(file.problem))),
    ids: packTexts(heads.map((head) => head?.id)),
    aliases: packWords(heads.map((head) => head && JSON.stringify(head.aliases))),
    stories: packWords(heads.map((head) => head?.story?.id)),
    counts: packNumbers(heads, (head) => head?.witnesses.length ?? 0),
    witnesses: packHashes(witnesses.map(({ sha256 }) => sha256)),
    sigla: packWords(witnesses.map(({ siglum }) => siglum)),
  };
}

/** The files again. */
export function unpackFiles(packed: ReturnType<typeof packFiles>): KnownEntryFile[] {
  const [stamps, digests] = [unpackTexts(packed.stamps), unpackHashes(packed.digests)];
  const [problems, aliases, stories] = [packed.problems, packed.aliases, packed.stories].map(
    unpackWords,
  );
  const ids = unpackTexts(packed.ids);
  const [witnesses, sigla] = [unpackHashes(packed.witnesses), unpackWords(packed.sigla)];
  let next = 0;
  return unpackTexts(packed.paths).map((path = '', index): KnownEntryFile => {
    const [id, problem, story] = [ids[index], problems?.[index], stories?.[index]];
    const own: PriorHead['witnesses'][number][] = [];
    for (const end = next + (packed.counts[index] ?? 0); next < end; next++)
      own.push({ sha256: witnesses[next] ?? '', siglum: sigla[next] ?? '' });
    const head: PriorHead | undefined =
      id === undefined
        ? undefined
        : {
            id,
            aliases: JSON.parse(aliases?.[index] ?? '[]'),
            witnesses: own,
            story: story === undefined ? null : { id: story },
          };
    const file: PriorEntryFile = {
      sha256: digests[index] ?? '',
      ...(head ? { head } : {}),
      ...(problem === undefined ? {} : { problem: JSON.parse(problem) }),
    };
    return { path, stamp: stamps[index], file };
  });
}
