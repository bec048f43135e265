import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `The stages of ingest as filters, JSON lines in and out, for GNU parallel, Spark pipe and the like.

  npm run --silent stage -- captures                 each capture with its bytes and sidecar
  npm run --silent stage -- analyse                  captures in, cleaned and described out
  npm run --silent stage -- keys                     analysed captures in, keys out
  npm run --silent stage -- pairs                    sorted keys in, pairs of captures out
  npm run --silent stage -- verify --analysed FILE   sorted pairs in, captures with their clusters out
  npm run --silent stage -- merge                    sorted captures in, an entry for each cluster out
  npm run --silent stage -- name                     entries in, their files out: path and source

Between keys and pairs, pairs and verify, verify and merge, lines are brought together by their
beginning: LC_ALL=C sort, or any engine that groups by it and orders by the rest. Analyse, keys,
pairs and merge may run as often at once as there are machines.

  --content DIR   the content folder: vocabulary, rights, entries as they stand (default: content)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    analysed: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const content = path.resolve(values.content);

const stages: Readonly<Record<string, () => Promise<unknown>>> = {
  captures: async () => (await import('./filters/analyse-lines.ts')).listCaptures(content),
  analyse: async () => (await import('./filters/analyse-lines.ts')).analyseLines(content),
  keys: async () => (await import('./filters/key-lines.ts')).keyLines(),
  pairs: async () => (await import('./filters/pair-lines.ts')).pairLines(),
  verify: async () => {
    const { verifyLines } = await import('./filters/verify-lines.ts');
    process.exitCode = await verifyLines(content, values.analysed ?? '');
  },
  merge: async () => (await import('./filters/merge-lines.ts')).mergeLines(content),
  name: async () => {
    const { nameDrafts } = await import('./filters/name-lines.ts');
    process.exitCode = await nameDrafts(content);
  },
};

const stage = stages[positionals[0] ?? ''];
const isComplete = positionals[0] !== 'verify' || values.analysed !== undefined;
if (values.help) process.stdout.write(help);
else if (!stage || positionals.length > 1 || !isComplete) {
  process.stderr.write(help);
  process.exitCode = 2;
} else await stage();
