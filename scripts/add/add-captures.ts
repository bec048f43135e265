import path from 'node:path';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { formatMessages } from '../shell/format-messages.ts';
import { readSources } from '../shell/read-sources.ts';
import { type Foretold, foretellIngest } from './foretell-ingest.ts';
import { listArrivals } from './list-arrivals.ts';
import { placeCaptures } from './place-captures.ts';
import { prepareArrivals } from './prepare-arrivals.ts';

export interface AddOptions {
  readonly content: string;
  /** Files, folders, `-` for standard input. */
  readonly sources: readonly string[];
  /** What is said of all captures. */
  readonly stated: Sidecar;
  /** Folder below captures/ that they go into; empty for captures/ itself. */
  readonly folder: string;
  /** File name for standard input. */
  readonly name: string | undefined;
  readonly cache: string | undefined;
  readonly json: boolean;
}

/** Keys of a sidecar that hold for one article alone. */
const single = ['url', 'title', 'published', 'byline'] as const;

/** Takes captures into the archive and tells what ingest will make of them. All or none: every problem is reported. Returns the exit code. */
export async function addCaptures(options: AddOptions): Promise<0 | 1 | 2> {
  const { content, stated } = options;
  const shown = path.relative(process.cwd(), content) || '.';
  const sources = await readSources(content);
  const own = sources.messages.filter(({ fatal }) => fatal);
  const { arrivals, messages } = await listArrivals(options.sources, options.name);
  const alone = single.find((key) => stated[key] !== undefined);
  if (alone !== undefined && arrivals.length > 1) {
    process.stderr.write(
      `--${alone} holds for one article, and these are ${arrivals.length} captures: add them one by one, or give each a sidecar.\n`,
    );
    return 2;
  }
  const prepared = prepareArrivals(arrivals, stated, options.folder, content, sources);
  const problems = [...own, ...messages, ...prepared.messages];
  if (problems.length > 0 || prepared.captures.length === 0) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    const none =
      problems.length > 0 ? formatMessages(problems) : 'There is no capture in what was named.';
    process.stderr.write(`${none}\n${count}; nothing was added.\n`);
    return 1;
  }
  placeCaptures(content, prepared.captures);
  const foretold = await foretellIngest(content, prepared.captures, options.cache);
  process.stdout.write(
    options.json ? `${JSON.stringify(foretold, null, 2)}\n` : formatForetold(foretold, shown),
  );
  return 0;
}

/** Doubtful passages that are shown of one capture. */
const mostDoubtful = 3;

function formatForetold(foretold: readonly Foretold[], shown: string): string {
  const lines = foretold.flatMap((capture) => {
    const { entry, joins, others, title, published, publisher, kept, removed, doubtful } = capture;
    const where =
      entry === undefined
        ? 'goes into no entry'
        : joins
          ? `joins ${shown}/entries/${entry}`
          : `makes a new entry, ${shown}/entries/${entry}${others.length > 0 ? `, with ${others.join(', ')}` : ''}`;
    return [
      `${shown}/captures/${capture.capture}  ${where}`,
      `    ${title ?? 'title unknown'} – ${publisher ?? 'publisher unknown'}, ${published ?? 'date unknown'}; ${kept} passages kept, ${removed} removed`,
      ...doubtful
        .slice(0, mostDoubtful)
        .map(({ place, fate, words }) => `    doubtful: ${place} ${fate}  ${words}`),
      ...(doubtful.length > mostDoubtful
        ? [`    doubtful: ${doubtful.length - mostDoubtful} more`]
        : []),
    ];
  });
  const added = `${foretold.length} ${foretold.length === 1 ? 'capture' : 'captures'} added.`;
  return `${lines.join('\n')}\n${added} Now run npm run ingest, and commit captures and entries together.\n`;
}
