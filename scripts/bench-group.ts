import path from 'node:path';
import type { GroupPage } from './bench/measure-groups.ts';
import { formatGroupScore, listWrongPairs, measureGroups } from './bench/measure-groups.ts';
import { measureScale } from './bench/measure-scale.ts';
import { formatStoryScore, measureStories } from './bench/measure-stories.ts';
import { readJsonLines } from './bench/read-json-lines.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Measures grouping against labelled captures.

  npm run bench:group -- --data DIR    DIR holds group.real.dev.jsonl and group.hard.dev.jsonl
                                       (id, cluster, kind, text), each also as .gz
  npm run bench:group -- --stories     our own labelled reports, linked as stories
  npm run bench:group -- --scale N     N made-up captures: seconds, memory and score

  --wrong    lists each pair that is wrongly joined or wrongly parted, with the verdict on it

Each capture goes through accession, cleaning, description and grouping. Prints pairwise
precision, recall and F1, the adjusted Rand index, B³ and the share of labelled clusters found
exactly.
`;

const sets = ['real', 'hard'];

const options = {
  data: { type: 'string' },
  stories: { type: 'boolean', default: false },
  scale: { type: 'string' },
  wrong: { type: 'boolean', default: false },
} as const;
const print = (text: string) => process.stdout.write(`${text}\n`);
const asked = readCommand({ help, options }, ({ values: { data, stories, scale, wrong } }) => {
  const count = scale === undefined ? undefined : Number(scale);
  if (count !== undefined && !(count > 0)) throw new Error('--scale takes a number above 0');
  const labelled = sets.map((set) => ({
    set,
    pages: data && readJsonLines<GroupPage>(path.join(data, `group.${set}.dev.jsonl`)),
  }));
  const isMissing = data !== undefined && labelled.every(({ pages }) => !pages);
  if (isMissing || (data === undefined && !stories && count === undefined))
    throw new Error('Name a folder with group.real.dev.jsonl, or what else to measure.');
  return { labelled, scale: count, stories, wrong };
});
if (asked) {
  const { labelled, scale, stories, wrong } = asked;
  for (const { set, pages } of labelled) {
    if (!pages) continue;
    const measured = measureGroups(pages);
    print(formatGroupScore(set, measured));
    if (wrong) for (const line of listWrongPairs(pages, measured)) print(line);
  }
  if (stories) {
    const measured = measureStories();
    print(formatStoryScore(measured));
    if (wrong) for (const line of measured.wrong) print(line);
  }
  if (scale !== undefined) print(measureScale(scale));
}
