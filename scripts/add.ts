import path from 'node:path';
import { type Sidecar, sidecarSchema } from '../src/model/sidecar.ts';
import { explainIssue } from './shell/explain-issue.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Takes captures into content/captures, writes their sidecars and tells what ingest will make of them.

  npm run add -- FILE...               files: text, HTML (pages saved by SingleFile too), Markdown,
                                       WARC and WACZ (each page in them becomes a capture)
  npm run add -- FOLDER                every file below a folder, in the same subfolders
  npm run add -- -                     standard input

NAME.yaml beside a file NAME comes along as its sidecar. A capture that is there already is refused.
All problems are reported at once, and then nothing is added.

What you know of the captures (all but --url, --title, --published and --byline hold for several)
  --url ADDRESS        where the article stood
  --captured DATE      when it was captured: 2024, 2024-03, 2024-03-28, 2024-03-28T22:36+04:00
  --publisher NAME     name or id of a publisher in vocabulary/publishers.yaml
  --title TITLE        --published DATE     --byline NAME
  --language CODE      --encoding NAME      --note TEXT
  --rights ADDRESS     a statement of rightsstatements.org or a licence; --holder NAME

Options
  --into FOLDER   the folder below content/captures (default: content/captures itself)
  --name NAME     the file name for standard input
  --content DIR   the content folder (default: content)
  --cache DIR     where ingest keeps its results (default: .cache/ingest)
  --json          what ingest will make of them as JSON
  --help          this text

Exit codes: 0 added, 1 something stands against it and nothing was added, 2 wrong use.
`;

const text = { type: 'string' } as const;
const fields = [
  'url',
  'captured',
  'publisher',
  'title',
  'published',
  'byline',
  'language',
  'encoding',
  'note',
] as const;
const options = {
  url: text,
  captured: text,
  publisher: text,
  title: text,
  published: text,
  byline: text,
  language: text,
  encoding: text,
  note: text,
  rights: text,
  holder: text,
  into: { type: 'string', default: '' },
  name: text,
  content: { type: 'string', default: 'content' },
  cache: { type: 'string', default: '.cache/ingest' },
  json: { type: 'boolean', default: false },
} as const;

function readStated(values: Partial<Record<keyof typeof options, unknown>>): Sidecar {
  const plain = fields.flatMap((field) =>
    values[field] === undefined ? [] : [[field, values[field]]],
  );
  const { rights, holder } = values;
  const stated = {
    ...Object.fromEntries(plain),
    ...(rights === undefined
      ? {}
      : { rights: { statement: rights, ...(holder === undefined ? {} : { holder }) } }),
  };
  const { data, error } = sidecarSchema.safeParse(stated, { error: explainIssue });
  if (data) return data;
  throw new Error(
    error.issues
      .map(
        ({ path: [key, part], message }) =>
          `--${part === 'holder' ? part : String(key)} ${message}`,
      )
      .join('\n'),
  );
}

const values = readCommand(
  { help, options, mostWords: Infinity },
  ({ values: own, positionals }) => {
    if (positionals.length === 0) throw new Error('Name a file or folder, or -');
    if (own.holder !== undefined && own.rights === undefined)
      throw new Error('--holder goes with --rights');
    if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(own.into))
      throw new Error(
        '--into names a folder below content/captures: without .., and not from the root',
      );
    return { ...own, sources: positionals, stated: readStated(own) };
  },
);
if (values) {
  const { addCaptures } = await import('./add/add-captures.ts');
  try {
    process.exitCode = await addCaptures({
      content: path.resolve(values.content),
      sources: values.sources,
      stated: values.stated,
      folder: values.into,
      name: values.name,
      cache: path.resolve(values.cache),
      json: values.json,
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
