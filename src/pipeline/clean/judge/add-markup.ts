import { addHolders } from './add-holders.ts';
import type { Evidence } from './create-evidence.ts';
import type { LineMarkup } from './line.ts';
import type { MeasuredLines } from './measure-lines.ts';

/** Log-odds of words in class names: how much more often they stand around an article's lines than around others. */
export type ClassOdds = ReadonlyMap<string, number>;

/** Elements whose number around a line is a column of its own. */
const surroundings = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'figcaption',
  'form',
  'time',
] as const;

const tagNames =
  'p div li td th h1 h2 h3 h4 h5 h6 blockquote pre dd dt section article figcaption body';
const tags: ReadonlyMap<string, number> = new Map(
  tagNames.split(' ').map((name, index) => [name, index + 1]),
);

/** Class tokens, nearest first, that count by themselves. */
const nearClasses = 3;

/** The words of a class or id token: parted at signs and capitals, figures dropped. */
export function listClassWords(token: string): string[] {
  return token
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && word.length < 20);
}

/**
 * Adds what HTML says of each line: its element and those around it, their
 * class words, its links, how the lines of its container look together, and
 * `textOdds`, the log-odds that its text alone gave it.
 */
export function addMarkup(
  evidence: Evidence,
  lines: MeasuredLines,
  odds: ClassOdds,
  textOdds: Float32Array,
): void {
  const { add, addWithNeighbours } = evidence;
  const markups = lines.lines.map(({ markup }) => markup);
  const each = (measure: (markup: LineMarkup) => number) =>
    Float32Array.from(markups, (markup) => (markup ? measure(markup) : -1));
  addWithNeighbours('textOdds', textOdds);
  addWithNeighbours(
    'tag',
    each(({ tag }) => tags.get(tag ?? '') ?? 0),
  );
  addWithNeighbours(
    'linkShare',
    each(({ linkShare }) => linkShare),
  );
  add(
    'nesting',
    each(({ nesting }) => nesting ?? 0),
  );
  for (const name of surroundings) {
    add(
      `in-${name}`,
      each(({ context }) => context.filter((own) => own === name).length),
    );
  }
  const judge = createClassJudge(odds);
  const values = markups.map((markup) => (markup?.classes ?? []).map(judge));
  const ofValues = (measure: (values: readonly number[]) => number) =>
    Float32Array.from(values, measure);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
  addWithNeighbours(
    'classNear',
    ofValues((own) => sum(own.slice(0, nearClasses))),
  );
  add('classAll', ofValues(sum));
  add(
    'classLeast',
    ofValues((own) => Math.min(0, ...own)),
  );
  add(
    'classMost',
    ofValues((own) => Math.max(0, ...own)),
  );
  addHolders(evidence, lines, markups);
}

function createClassJudge(odds: ClassOdds): (token: string) => number {
  const known = new Map<string, number>();
  return (token) => {
    const found = known.get(token);
    if (found !== undefined) return found;
    let sum = 0;
    for (const word of listClassWords(token)) sum += odds.get(word) ?? 0;
    known.set(token, sum);
    return sum;
  };
}
