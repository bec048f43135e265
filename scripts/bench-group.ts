import path from 'node:path';
import { parseArgs } from 'node:util';
import type { GroupPage } from './bench/measure-groups.ts';
import { formatGroupScore, listWrongPairs, measureGroups } from './bench/measure-groups.ts';
import { measureScale } from './bench/measure-scale.ts';
import { formatStoryScore, measureStories } from './bench/measure-stories.ts';
import { readJsonLines } from './bench/read-json-lines.ts';

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

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    stories: { type: 'boolean', default: false },
    scale: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const print = (text: string) => process.stdout.write(`${text}\n`);
const scale = values.scale === undefined ? undefined : Number(values.scale);
const isAsked = values.data !== undefined || values.stories || scale !== undefined;
const labelled = sets.map((set) => ({
  set,
  pages: values.data && readJsonLines<GroupPage>(path.join(values.data, `group.${set}.dev.jsonl`)),
}));
const isMissing = values.data !== undefined && labelled.every(({ pages }) => !pages);

if (values.help) print(help);
else if (!isAsked || isMissing || (scale !== undefined && !(scale > 0))) {
  process.stderr.write(
    `Name a folder with group.real.dev.jsonl, or what else to measure.\n\n${help}`,
  );
  process.exitCode = 2;
} else {
  for (const { set, pages } of labelled) {
    if (!pages) continue;
    const measured = measureGroups(pages);
    print(formatGroupScore(set, measured));
    if (values.wrong) for (const line of listWrongPairs(pages, measured)) print(line);
  }
  if (values.stories) {
    const measured = measureStories();
    print(formatStoryScore(measured));
    if (values.wrong) for (const line of measured.wrong) print(line);
  }
  if (scale !== undefined) print(measureScale(scale));
}
