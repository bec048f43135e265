import type { Evidence } from './create-evidence.ts';
import type { LineMarkup } from './line.ts';
import type { MeasuredLines } from './measure-lines.ts';

/** What the lines of one container are together; words counted. */
interface Holder {
  lines: number;
  words: number;
  prose: number;
  linked: number;
}

/** What lines must share to count as one container, from the narrowest to the widest. */
const sharings = [
  [
    'holder',
    ({ tag, nesting, classes = [] }: LineMarkup) => `${tag} ${nesting} ${classes.join(' ')}`,
  ],
  ['container', ({ nesting, classes = [] }: LineMarkup) => `${nesting} ${classes.join(' ')}`],
  [
    'outer',
    ({ context, classes = [] }: LineMarkup) => `${classes.slice(3).join(' ')} ${context.join(' ')}`,
  ],
  ['context', ({ context }: LineMarkup) => context.join(' ')],
] as const;

/** Adds for each line how much prose its containers hold, how pure it is, and how much of it leads elsewhere. */
export function addHolders(
  { add }: Evidence,
  { words, prose }: MeasuredLines,
  markups: readonly (LineMarkup | undefined)[],
): void {
  const total = words.reduce((sum, value, index) => sum + (prose[index] ? value : 0), 1);
  for (const [name, share] of sharings) {
    const holders = new Map<string, Holder>();
    const own = markups.map((markup, index) => {
      const key = markup ? share(markup) : '';
      const holder = holders.get(key) ?? { lines: 0, words: 0, prose: 0, linked: 0 };
      const size = words[index] as number;
      holder.lines++;
      holder.words += size;
      if (prose[index]) holder.prose += size;
      holder.linked += size * (markup?.linkShare ?? 0);
      holders.set(key, holder);
      return holder;
    });
    const each = (measure: (holder: Holder) => number) => Float32Array.from(own, measure);
    add(
      `${name}Prose`,
      each((holder) => holder.prose / total),
    );
    add(
      `${name}Purity`,
      each((holder) => holder.prose / (holder.words || 1)),
    );
    add(
      `${name}Linked`,
      each((holder) => holder.linked / (holder.words || 1)),
    );
    add(
      `${name}Lines`,
      each((holder) => holder.lines),
    );
  }
}
