import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judgeLines } from '../src/pipeline/clean/judge/judge-lines.ts';
import { readWeights } from '../src/pipeline/clean/judge/weights.ts';
import { type PageScore, scorePage, scoreSet } from './bench/score-extraction.ts';
import { folds, readTrainingPages, type TrainingPage } from './train/read-training-pages.ts';
import { trainWeights } from './train/train-weights.ts';

const help = `Learns from labelled pages which lines are an article's.

  npm run train:clean -- --data DIR               writes the weights file
  npm run train:clean -- --data DIR --validate    writes nothing; prints scores of pages whose
                                                  domains were left out of the training

DIR holds clean.dev.jsonl (id, set, domain, text, gold), also as .gz. The same pages give the
same weights.
`;

const weightsFile = path.join(import.meta.dirname, '../src/pipeline/clean/judge/weights.json');
/** Raise it when the code that computes the evidence changes. */
const version = 1;

function validate(pages: readonly TrainingPage[]): void {
  const scores = new Map<string, PageScore[]>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = readWeights(
      trainWeights(
        pages.filter((page) => page.fold !== fold),
        version,
        log,
      ),
    );
    for (const page of pages.filter((other) => other.fold === fold)) {
      for (const [kind, lines] of [
        ['text', page.lines],
        [
          'text without blank lines',
          page.lines.map((line, index) => ({ ...line, gap: index === 0 ? 3 : 0 })),
        ],
      ] as const) {
        const { chances, threshold } = judgeLines(lines, page.claims, weights);
        const kept = lines.filter(
          (_, index) => (chances[index] ?? 0) >= threshold && !page.claims[index],
        );
        const name = `${page.set}, ${kind}`;
        const score = scorePage(kept.map(({ text }) => text).join('\n'), page.gold);
        scores.set(name, [...(scores.get(name) ?? []), score]);
      }
    }
  }
  for (const [name, list] of scores) {
    const { f1, precision, recall, perfect, pages: count } = scoreSet(list);
    const figures = [f1, precision, recall, perfect].map((value) => value.toFixed(4));
    process.stdout.write(
      `${name}: ${count} pages, F1 ${figures[0]}  precision ${figures[1]}  recall ${figures[2]}  perfect ${figures[3]}\n`,
    );
  }
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    validate: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const pages = values.data && readTrainingPages(values.data);
if (values.help) process.stdout.write(help);
else if (!pages) {
  process.stderr.write(`--data must name a folder with clean.dev.jsonl.\n\n${help}`);
  process.exitCode = 2;
} else if (values.validate) validate(pages);
else
  writeFileSync(
    weightsFile,
    `${JSON.stringify(trainWeights(pages, version, log), undefined, 1)}\n`,
  );
