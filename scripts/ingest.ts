import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options, strict: true, allowPositionals: true });
    const most = values.explain === undefined ? 0 : 1;
    if (positionals.length > most) throw new Error(`Unexpected argument: ${positionals[most]}`);
    if (values.jobs !== undefined && !/^[1-9]\d?$/.test(values.jobs))
      throw new Error('--jobs takes a number from 1 to 99');
    return { ...values, second: positionals[0] };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return undefined;
  }
}

const values = readArguments();
if (!values) process.exitCode = 2;
else if (values.help) process.stdout.write(help);
else {
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
