import type { ParsedCapture } from '../../model/capture.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { parseCapture } from '../accession/parse-capture.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { cleanCapture } from './clean-capture.ts';

/** For tests: two paragraphs that any cleaning takes for an article. */
export const prose = [
  'The town council of Lorvan voted on Tuesday to rebuild the old bridge over the river Asta.',
  'Work is to begin in spring and to last eleven months, the mayor told the council after the vote.',
] as const;

/** For tests: a capture of a text, HTML where it begins with `<`. */
export function parseText(text: string, sidecar: Sidecar = {}): ParsedCapture {
  const path = text.startsWith('<') ? 'a.html' : 'a.txt';
  const { parsed } = parseCapture({ path, bytes: new TextEncoder().encode(text), sidecar });
  if (!parsed) throw new Error('the text of a test must be readable');
  return parsed;
}

/** For tests: what cleaning makes of each line, such as `title: Bridge rebuilt` or `kept: The …`. */
export function listFates(lines: readonly string[], order?: 'day-first' | 'month-first'): string[] {
  const { capture, labels } = cleanCapture(parseText(lines.join('\n')), [], order);
  return capture.blocks.map(({ text }, index) => {
    const label = labels[index];
    const fate =
      label?.as === 'metadata' ? label.field : label?.as === 'removed' ? label.rule : 'kept';
    return `${fate}: ${regulariseSpaces(text)}`;
  });
}
