import { foldDotless } from '../../site/fold-dotless.ts';

/** What a query asks for. */
export interface Query {
  /** Words that must all be there, in any order, in any of their forms. */
  readonly words: string;
  /** Words that must stand there in this order. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not be there. */
  readonly excluded: readonly string[];
}

/** A minus, then a phrase in quotation marks of any style, which may still be open, or a word. */
const part = /(?<![^\s])(?<minus>-)?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<word>\S+))/gu;

/** Reads what was typed into the search field. */
export function parseQuery(typed: string): Query {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (const { groups = {} } of typed.matchAll(part)) {
    const text = foldDotless((groups.phrase ?? groups.word ?? '').trim());
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (groups.minus) excluded.push(text);
    else if (groups.phrase === undefined) words.push(text);
    else phrases.push(text);
  }
  return { words: words.join(' '), phrases, excluded };
}
