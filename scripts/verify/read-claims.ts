import path from 'node:path';
import type { MadeWith } from '../release/make-facts.ts';
import type { CheckedBag } from './check-bag.ts';
import { openBytes } from './open-bytes.ts';

/** The event of the release stands last but for the agents. */
const tail = 1 << 20;

/** With what a bag says it was made: version, software, and the time, which SOURCE_DATE_EPOCH may have set. */
export function readClaims(folder: string, { files, profiled }: CheckedBag): MadeWith {
  const find = (label: string) => profiled.info.find(([own]) => own === label)?.[1] ?? '';
  return {
    version: find('External-Identifier').split('/').at(-2) ?? 'unknown',
    software: /^Variorum (.+)$/.exec(find('Bag-Software-Agent'))?.[1] ?? 'unknown',
    epoch: files.has('data/metadata/premis.xml')
      ? readTime(path.join(folder, 'data/metadata/premis.xml'))
      : undefined,
  };
}

/** Seconds since 1970 of the release's event in PREMIS; undefined where it states none. */
function readTime(file: string): string | undefined {
  const source = openBytes(file);
  try {
    const end = new TextDecoder().decode(source.peek(Math.max(0, source.size - tail), tail));
    const time =
      /<eventType>information package creation<\/eventType><eventDateTime>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)</.exec(
        end,
      )?.[1];
    const seconds = Date.parse(time ?? '') / 1000;
    return Number.isInteger(seconds) && seconds >= 0 ? `${seconds}` : undefined;
  } finally {
    source.close();
  }
}
