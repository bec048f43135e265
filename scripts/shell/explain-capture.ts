import { styleText } from 'node:util';
import { type ExplainedLine, explainLines } from '../../src/pipeline/clean/explain-lines.ts';
import { examineCapture } from './examine-capture.ts';

export interface ExplainOptions {
  readonly content: string;
  /** A path, or a path below content/captures. */
  readonly file: string;
  readonly json: boolean;
}

/** Prints a capture line by line with what became of each and why. Returns the exit code. */
export async function explainCapture({ content, file, json }: ExplainOptions): Promise<0 | 1 | 2> {
  const examined = await examineCapture(content, file);
  if (typeof examined === 'number') return examined;
  const { cleaned, description } = examined.analysed;
  const lines = explainLines(cleaned);
  const { path: name, format, encoding, sha256 } = examined.parsed;
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
