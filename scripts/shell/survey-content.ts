import type { Decision } from '../../src/model/decision.ts';
import type { PairVerdict } from '../../src/pipeline/group/judge-pair.ts';
import { runOverContent } from './run-over-content.ts';

/** What the stages make of a content folder, for questions about single captures. */
export interface Survey {
  /** The entry that a capture goes into, as its path below entries/. */
  readonly findEntry: (capture: string) => string | undefined;
  /** The other captures that go into the entry of a capture, sorted. */
  readonly listCompanions: (capture: string) => readonly string[];
  /** The verdict on two captures, where they have so much in common that they were judged. */
  readonly findVerdict: (first: string, second: string) => PairVerdict | undefined;
  /** What people ruled about which captures belong with one. */
  readonly findRulings: (capture: string) => readonly Decision[];
}

/** Runs the stages over a content folder and writes nothing but the cache. */
export function surveyContent(content: string, kept: string | undefined): Promise<Survey> {
  return runOverContent(content, kept, (_, { entries, captures, pairs }) => {
    const homes = new Map(
      entries.flatMap((entry) => entry.members.map(({ file }) => [file.path, entry])),
    );
    const numbers = new Map(captures.map((capture, index) => [capture.path, index]));
    return {
      findEntry: (capture) => homes.get(capture)?.path,
      listCompanions: (capture) =>
        (homes.get(capture)?.members ?? [])
          .map(({ file }) => file.path)
          .filter((own) => own !== capture)
          .sort(),
      findRulings: (capture) =>
        (homes.get(capture)?.decisions ?? []).filter(
          ({ ruling }) => ruling === 'merge' || ruling === 'keep-separate',
        ),
      findVerdict: (first, second) => {
        const wanted = new Set([numbers.get(first), numbers.get(second)]);
        return pairs.find(({ pair }) => pair.every((own) => wanted.has(own)))?.verdict;
      },
    };
  });
}
