import { extractBody } from './extract-body.ts';

/** Lengths of the texts that are timed, in UTF-16 code units. */
const shortest = 4000;
const longest = 6000;
/** Rounds until the code is compiled, and rounds that are timed. */
const warming = 4;
const timed = 5;

/**
 * How many texts of about 5 KB are parsed, cleaned and described in a second of
 * one core's time: pages of 4 to 6 KB and the beginnings of longer ones, cut at
 * a line's end. The best of several rounds, since other work on the machine only
 * slows them down. Undefined where no page is long enough.
 */
export function measureSpeed(
  pages: readonly string[],
): { readonly texts: number; readonly perSecond: number } | undefined {
  const texts = pages.flatMap(cutText);
  if (texts.length === 0) return undefined;
  const run = () => {
    const begun = process.cpuUsage();
    for (const [index, text] of texts.entries()) extractBody(`${index}.txt`, text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  for (let round = 0; round < warming; round++) run();
  const seconds = Math.min(...Array.from({ length: timed }, run));
  return { texts: texts.length, perSecond: texts.length / seconds };
}

function cutText(text: string): string[] {
  if (text.length <= longest) return text.length < shortest ? [] : [text];
  const end = text.lastIndexOf('\n', (shortest + longest) / 2);
  return end < shortest ? [] : [text.slice(0, end)];
}
