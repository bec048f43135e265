import { loadMergeSets, type MergeSet } from './bench/load-merge-sets.ts';
import { measureLongTexts } from './bench/measure-long-texts.ts';
import { type CleanedText, cleanText, mergeCaptures } from './bench/merge-captures.ts';
import { type MergeScores, mergeWays, scoreMerging } from './bench/score-merging.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Measures merging against labelled pages.

  npm run bench:merge -- --data DIR    DIR holds merge.raw.dev.jsonl and merge.extractors3.dev.jsonl
                                       (id, captures with kind and text, gold), each also as .gz
  --check                              also rebuilds every witness from text and apparatus, and
                                       fails where one does not come back exactly

Cleans each capture, merges the first two, three and five of each page that has so many, and
prints the mean over pages of 4-gram F1 and the share of pages at 0.99 or more: of the merged
text, of single witnesses (their mean, the longest, that of median length, and the best, which
only an oracle knows), and of votes of lines and of 4-grams.
`;

const sizes = [2, 3, 5];
const nearlyPerfect = 0.99;

/** Prints the scores of one set; gives how many witnesses did not come back. */
function measure(name: string, sets: readonly MergeSet[], check: boolean): number {
  const cleaned = new Map<MergeSet, readonly CleanedText[]>(
    sets.map((set) => [
      set,
      set.captures.map(({ text }, index) => cleanText(`${set.id}-${index}.txt`, text)),
    ]),
  );
  let lost = 0;
  for (const size of sizes) {
    const scores: MergeScores[] = [];
    for (const [{ gold }, all] of cleaned) {
      if (all.length < size) continue;
      const own = all.slice(0, size);
      const merged = mergeCaptures(own, check);
      lost += merged.lost;
      const texts = own.map(({ text }) => text);
      scores.push(scoreMerging(merged.text, texts, gold));
    }
    if (scores.length > 0) print(`${name}, ${size} captures`, scores);
  }
  return lost;
}

function print(title: string, scores: readonly MergeScores[]): void {
  const lines = mergeWays.map((way) => {
    const own = scores.map((score) => score[way]);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const top = own.filter((value) => value >= nearlyPerfect).length / own.length;
    return `  ${way.padEnd(16)} ${mean.toFixed(4)}  ${(100 * top).toFixed(0).padStart(3)} %`;
  });
  process.stdout.write(`\n${title}: ${scores.length} pages\n${lines.join('\n')}\n`);
}

const options = {
  data: { type: 'string', default: '' },
  check: { type: 'boolean', default: false },
} as const;
const asked = readCommand({ help, options }, ({ values: { data, check } }) => {
  const loaded = loadMergeSets(data);
  if (loaded.size === 0) throw new Error('--data must name a folder with merge.raw.dev.jsonl.');
  return { loaded, check };
});
if (asked) {
  const { loaded, check } = asked;
  process.stdout.write(`${measureLongTexts()}\n`);
  let lost = 0;
  for (const [name, sets] of loaded) lost += measure(name, sets, check);
  if (check) {
    process.stdout.write(`\n${lost} witnesses do not come back from text and apparatus\n`);
    if (lost > 0) process.exitCode = 1;
  }
}
