import path from 'node:path';
import type { CaptureFormat } from '../src/model/capture.ts';
import { requireLabelled } from './bench/load-labelled.ts';
import { readFacts, readPage } from './bench/read-facts.ts';
import { readJsonLines } from './bench/read-json-lines.ts';
import { type Field, isSameFact, type PageFacts, scoreField } from './bench/score-description.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Measures describing against labelled pages.

  npm run bench:describe -- --data DIR [--wrong] [--set SET]

DIR holds clean.dev.jsonl (id, set, text, title, author, date, date_suspect), for HTML
clean.dev.html.jsonl (id, html), and text.dates.dev.jsonl (id, text, date), each also as .gz.
SET names another set of pages than news. --wrong lists every wrong or missing answer.

Prints for each format and field the share of labelled pages with an answer (coverage), with
the right one (exact), the share of answers that are right (precision), and captures a second
of cleaning and describing together.

A title is right where it equals the label but for case, spaces and the form of quotes and dashes;
a date where its day does, dates that other sources contradict left out; authors where the
sets of names are equal without regard to case, order and punctuation.
`;

interface Page {
  readonly id: string;
  readonly content: string;
  readonly labels: PageFacts;
}

const fields: readonly Field[] = ['title', 'date', 'authors'];

function measure(title: string, pages: readonly Page[], format: CaptureFormat, wrong: boolean) {
  const captures = pages.map(({ id, content }) => readPage(id, content, format));
  const begun = process.hrtime.bigint();
  const facts = captures.map((capture) => capture && readFacts(capture));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  process.stdout.write(
    `\n${title}: ${pages.length} pages, ${(pages.length / seconds).toFixed(0)} a second\n`,
  );
  for (const field of fields) {
    const answers = pages.map(({ id, labels }, index) => ({
      id,
      label: labels[field],
      found: facts[index]?.[field],
    }));
    const score = scoreField(field, answers);
    if (score.pages === 0) continue;
    const [exact, coverage, precision] = [score.exact, score.coverage, score.precision].map(
      (value) => value.toFixed(3),
    );
    process.stdout.write(
      `  ${field.padEnd(8)} exact ${exact}  coverage ${coverage}  precision ${precision}  of ${score.pages}\n`,
    );
    if (!wrong) continue;
    for (const { id, label, found } of answers) {
      if (label === undefined || isSameFact(field, found, label)) continue;
      process.stdout.write(`    ${id}  ${found ?? '—'}\n      should be ${label}\n`);
    }
  }
}

const options = {
  data: { type: 'string', default: '' },
  set: { type: 'string', default: 'news' },
  wrong: { type: 'boolean', default: false },
} as const;
const values = readCommand({ help, options }, (parsed) => ({
  ...parsed.values,
  labelled: requireLabelled(parsed.values.data),
}));
if (values) {
  const { labelled } = values;
  const pages = labelled.pages
    .filter(({ set }) => set === values.set)
    .map(({ id, text, title, author, date, date_suspect }) => ({
      id,
      content: text,
      labels: {
        title: title ?? undefined,
        authors: author ?? undefined,
        date: date_suspect ? undefined : (date ?? undefined),
      },
    }));
  measure(`${values.set}, text`, pages, 'text', values.wrong);
  const sources = pages.flatMap((page) => {
    const content = labelled.html.get(page.id);
    return content === undefined ? [] : [{ ...page, content }];
  });
  if (sources.length > 0) measure(`${values.set}, HTML`, sources, 'html', values.wrong);
  const dated = readJsonLines<{ id: string; text: string; date: string }>(
    path.join(values.data, 'text.dates.dev.jsonl'),
  );
  const dates = (dated ?? []).map(({ id, text, date }) => ({
    id,
    content: text,
    labels: { title: undefined, authors: undefined, date },
  }));
  if (dates.length > 0) measure('dated pages, text', dates, 'text', values.wrong);
}
