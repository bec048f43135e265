import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { judgeLines } from '../src/pipeline/clean/judge/judge-lines.ts';
import type { Line } from '../src/pipeline/clean/judge/line.ts';
import { readWeights, type Weights } from '../src/pipeline/clean/judge/weights.ts';
import { type PageScore, scorePage, scoreSet } from './bench/score-extraction.ts';
import { readCommand } from './shell/read-command.ts';
import {
  folds,
  readTrainingHtml,
  readTrainingPages,
  type TrainingPage,
} from './train/read-training-pages.ts';
import { trainWeights } from './train/train-weights.ts';

const help = `Learns from labelled pages which lines are an article's.

  npm run train:clean -- --data DIR               writes the weights file
  npm run train:clean -- --data DIR --validate    writes nothing; prints scores of pages whose
                                                  domains were left out of the training
    --without A,B      leaves out the evidence whose names hold A or B, to see what it brings
    --text-only        leaves out HTML

DIR holds clean.dev.jsonl (id, set, domain, text, gold) and clean.dev.html.jsonl (id, html), also as .gz. The same pages give the
same weights.
`;

const weightsFile = path.join(import.meta.dirname, '../src/pipeline/clean/judge/weights.json');
/** Raise it when the code that computes the evidence changes. */
const version = 1;

function validate(
  text: readonly TrainingPage[],
  html: readonly TrainingPage[],
  without: readonly string[],
): void {
  const scores = new Map<string, PageScore[]>();
  const score = (name: string, page: TrainingPage, lines: readonly Line[], weights: Weights) => {
    const { chances, threshold } = judgeLines(lines, page.claims, weights);
    const isKept = (index: number) => (chances[index] ?? 0) >= threshold && !page.claims[index];
    const kept = lines.filter((_, index) => isKept(index)).map((line) => line.text);
    scores.set(name, [...(scores.get(name) ?? []), scorePage(kept.join('\n'), page.gold)]);
  };
  for (let fold = 0; fold < folds; fold++) {
    const isLearned = (page: TrainingPage) => page.fold !== fold;
    const learned = trainWeights(
      text.filter(isLearned),
      html.filter(isLearned),
      version,
      without,
      log,
    );
    const weights = readWeights(learned);
    for (const page of text.filter((other) => !isLearned(other))) {
      score(`${page.set}, text`, page, page.lines, weights);
      score(`${page.set}, text without blank lines`, page, joinLines(page.lines), weights);
    }
    for (const page of html.filter((other) => !isLearned(other)))
      score(`${page.set}, HTML`, page, page.lines, weights);
  }
  for (const [name, list] of scores) {
    const { f1, precision, recall, perfect, pages } = scoreSet(list);
    const [a, b, c, d] = [f1, precision, recall, perfect].map((value) => value.toFixed(4));
    process.stdout.write(
      `${name}: ${pages} pages, F1 ${a}  precision ${b}  recall ${c}  perfect ${d}\n`,
    );
  }
}

function joinLines(lines: readonly Line[]): Line[] {
  return lines.map(({ text }, index) => ({ text, gap: index === 0 ? 3 : 0 }));
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

const options = {
  data: { type: 'string', default: '' },
  validate: { type: 'boolean', default: false },
  without: { type: 'string', default: '' },
  'text-only': { type: 'boolean', default: false },
} as const;
const asked = readCommand({ help, options }, ({ values }) => {
  const pages = readTrainingPages(values.data);
  if (!pages) throw new Error('--data must name a folder with clean.dev.jsonl.');
  return {
    pages,
    html: values['text-only'] ? [] : readTrainingHtml(values.data),
    without: values.without.split(',').filter((part) => part !== ''),
    validates: values.validate,
  };
});
if (asked) {
  const { pages, html, without, validates } = asked;
  if (validates) validate(pages, html, without);
  else
    writeFileSync(
      weightsFile,
      `${JSON.stringify(trainWeights(pages, html, version, without, log), undefined, 1)}\n`,
    );
}
