import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { parseCapture } from '../../src/pipeline/accession/parse-capture.ts';
import { analyseCapture } from '../../src/pipeline/analyse-capture.ts';
import { type ExplainedLine, explainLines } from '../../src/pipeline/clean/explain-lines.ts';
import { formatMessages } from './format-messages.ts';
import { readCollection } from './read-collection.ts';

export interface ExplainOptions {
  readonly content: string;
  /** A path, or a path below content/captures. */
  readonly file: string;
  readonly json: boolean;
}

/** Prints a capture line by line with what became of each and why. Returns the exit code. */
export async function explainCapture({ content, file, json }: ExplainOptions): Promise<0 | 1 | 2> {
  const { collection } = await readCollection(content);
  const captures = path.join(content, 'captures');
  const below = path.relative(captures, path.resolve(file)).split(path.sep).join('/');
  let capture = collection.captures.find((own) => own.path === below || own.path === file);
  if (!capture) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) {
      process.stderr.write(
        `There is no capture ${file}: give a path, or a path below ${captures}.\n`,
      );
      return 2;
    }
    capture = { path: path.basename(file), bytes: new Uint8Array(bytes), sidecar: {} };
  }
  const { parsed, messages: problems } = parseCapture(capture);
  if (!parsed) {
    process.stderr.write(`${formatMessages(problems)}\n`);
    return 1;
  }
  const { cleaned, description } = analyseCapture(parsed, collection.publishers);
  const lines = explainLines(cleaned);
  const { path: name, format, encoding, sha256 } = parsed;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ path: name, format, encoding, sha256, description, lines }, null, 2)}\n`,
    );
  } else {
    const doubtful = lines.filter((line) => line.doubtful).map(formatLine);
    const first = doubtful.length > 0 ? `Doubtful:\n${doubtful.join('\n')}\n\n` : '';
    process.stdout.write(
      `${name}: ${format}, ${encoding}, SHA-256 ${sha256}\n\n${first}${lines.map(formatLine).join('\n')}\n`,
    );
  }
  return 0;
}

function formatLine({ place, fate, reason, words }: ExplainedLine): string {
  const colour = fate === 'kept' ? 'green' : fate === 'removed' ? 'red' : 'cyan';
  const head = `${place.padStart(9)}  ${styleText(colour, fate.padEnd(8))}`;
  return `${head}  ${words}${reason ? `\n${' '.repeat(21)}${styleText('dim', `↳ ${reason}`)}` : ''}`;
}
