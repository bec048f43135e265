import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { readCommand } from './shell/read-command.ts';

// Loading takes longer than the work of a small run; what is imported below is kept compiled.
enableCompileCache(path.resolve(import.meta.dirname, '../.cache/node'));

const help = `Reads content/captures, cleans and groups them, and writes content/entries.

  npm run ingest                       write the entries
  npm run ingest -- --check            write nothing; exit 1 and name the files when entries
                                       are not what ingest would write
  npm run ingest -- --explain FILE     print a capture line by line: what became of each and why
                                       (FILE is a path, or a path below content/captures)
  npm run ingest -- --explain A B      say why two captures are merged or not: figures, passages
                                       that both have
  npm run ingest -- --explain ENTRY    say which reading won at each place of an entry and why, and
                                       where its values come from (ENTRY is an id or a path)

Options
  --content DIR   the content folder (default: content)
  --cache DIR     where results are kept between runs (default: .cache/ingest)
  --no-cache      keep and use no results of other runs
  --jobs N        threads (default: one a processor, fewer for few captures); the outcome is the same for any number
  --json          one JSON document on standard output instead of lines for people;
                  with npm run --silent, so that npm adds no lines of its own
  --quiet         problems and the summary only
  --help          this text

Exit codes: 0 done, 1 entries are stale (--check) or content has problems, 2 wrong use.
`;

const options = {
  check: { type: 'boolean', default: false },
  explain: { type: 'string' },
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  cache: { type: 'string', default: '.cache/ingest' },
  'no-cache': { type: 'boolean', default: false },
  jobs: { type: 'string' },
  quiet: { type: 'boolean', default: false },
} as const;

const values = readCommand(
  { help, options, mostWords: 1 },
  ({ values: own, positionals: [second] }) => {
    if (second !== undefined && own.explain === undefined)
      throw new Error(`Unexpected argument: ${second}`);
    if (own.jobs !== undefined && !/^[1-9]\d?$/.test(own.jobs))
      throw new Error('--jobs takes a number from 1 to 99');
    return { ...own, second };
  },
);
if (values) {
  const content = path.resolve(values.content);
  const { json, quiet } = values;
  const cache = values['no-cache'] ? undefined : path.resolve(values.cache);
  if (values.explain === undefined) {
    const { runIngest } = await import('./shell/run-ingest.ts');
    const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
    process.exitCode = await runIngest({ content, check: values.check, json, quiet, cache, jobs });
  } else {
    const { explain } = await import('./shell/explain.ts');
    const names = [values.explain, ...(values.second === undefined ? [] : [values.second])];
    process.exitCode = await explain({ content, names, json, cache });
  }
}
