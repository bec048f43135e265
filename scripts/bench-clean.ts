import { extractBody } from './bench/extract-body.ts';
import { findDifferences } from './bench/find-differences.ts';
import { requireLabelled } from './bench/load-labelled.ts';
import { measureSpeed } from './bench/measure-speed.ts';
import { type PageScore, scorePage, scoreSet } from './bench/score-extraction.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Measures cleaning against labelled pages.

  npm run bench:clean -- --data DIR    DIR holds clean.dev.jsonl (id, set, text, gold) and, for
                                       HTML, clean.dev.html.jsonl (id, html), each also as .gz

Prints for each set 4-gram F1, precision, recall and share of perfect pages as Zyte's
article-extraction benchmark scores them, word F1, pages a second, and the twenty worst
pages with what was wrongly kept and wrongly lost; then how many texts of about 5 KB are
parsed, cleaned and described in a second of one core's time.
`;

interface ScoredPage extends PageScore {
  readonly id: string;
  readonly extracted: string;
  readonly gold: string;
}

const worst = 20;
/** Pages whose texts are timed. */
const mostTimed = 250;

function measure(
  title: string,
  pages: readonly { readonly id: string; readonly content: string; readonly gold: string }[],
  extension: string,
): void {
  const begun = process.hrtime.bigint();
  const extracted = pages.map(({ id, content }) => extractBody(`${id}${extension}`, content));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const scored = pages.map(({ id, gold }, index): ScoredPage => {
    const text = extracted[index] ?? '';
    return { id, extracted: text, gold, ...scorePage(text, gold) };
  });
  const { f1, precision, recall, perfect, wordF1 } = scoreSet(scored);
  const figures = [f1, precision, recall, perfect, wordF1].map((value) => value.toFixed(4));
  process.stdout.write(
    `\n${title}: ${pages.length} pages, ${(pages.length / seconds).toFixed(0)} a second\n` +
      `F1 ${figures[0]}  precision ${figures[1]}  recall ${figures[2]}  perfect ${figures[3]}  word F1 ${figures[4]}\n`,
  );
  const ranked = [...scored].sort((a, b) => a.precision + a.recall - b.precision - b.recall);
  for (const page of ranked.slice(0, worst)) printPage(page);
}

function printPage({ id, precision, recall, extracted, gold }: ScoredPage): void {
  const { kept, lost } = findDifferences(extracted, gold);
  process.stdout.write(`  ${id}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}\n`);
  for (const line of kept) process.stdout.write(`    kept  ${line}\n`);
  for (const line of lost) process.stdout.write(`    lost  ${line}\n`);
}

const labelled = readCommand({ help, options: { data: { type: 'string' } } }, ({ values }) =>
  requireLabelled(values.data),
);
if (labelled) {
  const { pages, html } = labelled;
  for (const set of [...new Set(pages.map((page) => page.set))].sort()) {
    measure(
      `${set}, text`,
      pages
        .filter((page) => page.set === set)
        .map(({ id, text, gold }) => ({ id, content: text, gold })),
      '.txt',
    );
  }
  const sources = pages.flatMap(({ id, gold }) => {
    const content = html.get(id);
    return content === undefined ? [] : [{ id, content, gold }];
  });
  if (sources.length > 0) measure('HTML', sources, '.html');
  const speed = measureSpeed(pages.map(({ text }) => text).slice(0, mostTimed));
  if (speed)
    process.stdout.write(
      `\nTexts of about 5 KB: ${speed.texts}, ${speed.perSecond.toFixed(0)} a second of one core\n`,
    );
}
