import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireLabelled } from './bench/load-labelled.ts';
import { readJsonLines } from './bench/read-json-lines.ts';
import { fitWeights } from './fit/fit-weights.ts';
import { formatWeights } from './fit/format-weights.ts';
import { listChoices, type Sample } from './fit/list-choices.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Fits the weights by which describing chooses title, byline and date.

  npm run fit:describe -- --data DIR    DIR is what bench:describe reads

Writes src/pipeline/describe/weights.ts.
`;
const target = path.join(import.meta.dirname, '../src/pipeline/describe/weights.ts');

const asked = readCommand({ help, options: { data: { type: 'string' } } }, ({ values }) => ({
  ...values,
  labelled: requireLabelled(values.data),
}));
if (asked) {
  const { data = '', labelled } = asked;
  const dated = readJsonLines<{ id: string; text: string; date: string }>(
    path.join(data, 'text.dates.dev.jsonl'),
  );
  const samples: Sample[] = labelled.pages.flatMap(
    ({ id, text, gold, title, author, date, date_suspect }, index) => {
      const labels = {
        id,
        title: title ?? undefined,
        authors: author ?? undefined,
        date: date_suspect ? undefined : (date ?? undefined),
      };
      const html = labelled.html.get(id);
      const bare = { id, authors: undefined, date: undefined, format: 'text' as const };
      return [
        { ...labels, content: text, format: 'text' as const },
        ...(html === undefined ? [] : [{ ...labels, content: html, format: 'html' as const }]),
        // Captures may hold the article alone, with its title or without.
        ...(title && index % 2 === 0 ? [{ ...bare, title, content: `${title}\n\n${gold}` }] : []),
        ...(index % 8 === 0 ? [{ ...bare, title: '', content: gold }] : []),
      ];
    },
  );
  for (const { id, text, date } of dated ?? []) {
    samples.push({ id, content: text, format: 'text', title: undefined, authors: undefined, date });
  }
  const choices = samples.map(listChoices);
  const learn = (task: 'title' | 'byline' | 'date') =>
    fitWeights(choices.flatMap((page) => page[task]));
  writeFileSync(
    target,
    formatWeights({ title: learn('title'), byline: learn('byline'), date: learn('date') }),
  );
}
