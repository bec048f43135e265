import { mkdirSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { readCommand } from './shell/read-command.ts';

enableCompileCache(path.resolve(import.meta.dirname, '../.cache/node'));

const help = `Says what the changes since a revision do to the archive: entries, merges, removals, problems.

  npm run report -- --base REV     write .variorum/report/report.md, report.html and report.json

The captures need not be ingested yet: the report says what ingest makes of the tree as it is.
report.md fits a comment of a pull request, report.html and report.json hold everything.

Options
  --base REV        a branch, tag or commit
  --output DIR      the folder of the report (default: .variorum/report)
  --site DIR        a built site, and
  --base-site DIR   the one built from REV: the report says how much it grew
  --annotations     print problems so that GitHub shows them at their lines
  --content DIR     the content folder (default: content)
  --cache DIR       where ingest keeps its results (default: .cache/ingest)
  --help            this text

Exit codes: 0 done, 1 the content has problems (the report lists them), 2 wrong use.
`;

const options = {
  base: { type: 'string' },
  output: { type: 'string', default: '.variorum/report' },
  site: { type: 'string' },
  'base-site': { type: 'string' },
  annotations: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  cache: { type: 'string', default: '.cache/ingest' },
} as const;

const asked = readCommand({ help, options }, ({ values }) => {
  const { base } = values;
  if (base === undefined) throw new Error('Name a revision: --base REV');
  if ((values.site === undefined) !== (values['base-site'] === undefined))
    throw new Error('--site and --base-site go together');
  return { ...values, base };
});

async function report({ base, ...values }: NonNullable<typeof asked>) {
  const { surveyChange } = await import('./report/survey-change.ts');
  const { makeReport } = await import('./report/make-report.ts');
  const { outlineReport } = await import('./report/outline.ts');
  const { formatMarkdown } = await import('./report/format-markdown.ts');
  const { formatHtml } = await import('./report/format-html.ts');
  const { formatAnnotations } = await import('./report/format-annotations.ts');
  const { measureSite } = await import('./report/measure-site.ts');
  const change = await surveyChange(path.resolve(values.content), base, path.resolve(values.cache));
  const { site, 'base-site': former } = values;
  const made = makeReport(change, site && former ? measureSite(site, former) : undefined);
  const outline = outlineReport(made);
  const output = path.resolve(values.output);
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, 'report.md'), formatMarkdown(outline));
  writeFileSync(path.join(output, 'report.html'), formatHtml(outline));
  writeFileSync(path.join(output, 'report.json'), `${JSON.stringify(made, null, 2)}\n`);
  if (values.annotations) process.stdout.write(formatAnnotations(made));
  process.stdout.write(
    `${outline.summary}\nThe report is in ${path.relative(process.cwd(), output) || '.'}.\n`,
  );
  return made.problems.length > 0 ? 1 : 0;
}

if (asked)
  try {
    process.exitCode = await report(asked);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
