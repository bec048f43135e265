import path from 'node:path';
import { readCommand } from './shell/read-command.ts';

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

const options = {
  content: { type: 'string', default: 'content' },
  analysed: { type: 'string' },
} as const;

const stages: Readonly<Record<string, (content: string, analysed: string) => Promise<unknown>>> = {
  captures: async (content) => (await import('./filters/analyse-lines.ts')).listCaptures(content),
  analyse: async (content) => (await import('./filters/analyse-lines.ts')).analyseLines(content),
  keys: async () => (await import('./filters/key-lines.ts')).keyLines(),
  pairs: async () => (await import('./filters/pair-lines.ts')).pairLines(),
  verify: async (content, analysed) => {
    const { verifyLines } = await import('./filters/verify-lines.ts');
    process.exitCode = await verifyLines(content, analysed);
  },
  merge: async (content) => (await import('./filters/merge-lines.ts')).mergeLines(content),
  name: async (content) => {
    const { nameDrafts } = await import('./filters/name-lines.ts');
    process.exitCode = await nameDrafts(content);
  },
};

const asked = readCommand(
  { help, options, mostWords: 1 },
  ({ values: { content, analysed }, positionals: [name] }) => {
    if (name === undefined || !Object.hasOwn(stages, name))
      throw new Error(`Name one of the stages: ${Object.keys(stages).join(', ')}`);
    if (name === 'verify' && analysed === undefined)
      throw new Error('verify needs --analysed FILE');
    return { stage: stages[name], content: path.resolve(content), analysed: analysed ?? '' };
  },
);
await asked?.stage?.(asked.content, asked.analysed);
