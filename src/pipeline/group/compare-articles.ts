import { type JudgedTable, listSure } from './candidate-table.ts';
import { findRoots } from './close-pairs.ts';
import { readIndex } from './digest-source.ts';

/** The articles of a collection before and after captures were added. */
export interface ArticleChange {
  /** Captures, by index, whose article is another set of captures than before. */
  readonly touched: readonly number[];
  /** In how many articles the captures of these hits are, 255 at most. */
  readonly countBefore: (hits: Uint32Array) => number;
  readonly countAfter: (hits: Uint32Array) => number;
}

interface State {
  readonly order: readonly number[];
  readonly candidates: Pick<JudgedTable, 'first' | 'second' | 'sure'>;
}

const most = 255;

/** Compares the articles of two states of a grouping. */
export function compareArticles(former: State, latter: State): ArticleChange {
  const [before, after] = [nameArticles(former), nameArticles(latter)];
  const [sizesBefore, sizesAfter] = [countMembers(before), countMembers(after)];
  const isTouched = new Uint8Array(after.length);
  for (let index = 0; index < after.length; index++) {
    const [article, own = none] = [after[index] ?? 0, before[index]];
    const isSame = own === before[article] && sizesBefore[own] === sizesAfter[article];
    if (!isSame) isTouched[article] = 1;
  }
  const touched = [...after.keys()].filter((index) => isTouched[after[index] ?? 0] === 1);
  const countIn = (articles: Uint32Array) => (hits: Uint32Array) => {
    const own = new Set<number>();
    for (const hit of hits) {
      const article = articles[readIndex(hit)];
      if (article !== undefined) own.add(article);
      if (own.size === most) break;
    }
    return Math.max(1, own.size);
  };
  return { touched, countBefore: countIn(before), countAfter: countIn(after) };
}

/** Stands for the article of a capture that is new. */
const none = -1;

/** For each capture, by index, its article, which goes by the index of its longest capture. */
function nameArticles({ order, candidates }: State): Uint32Array {
  const names = new Uint32Array(order.length);
  for (const [rank, root] of findRoots(order.length, listSure(candidates)).entries())
    names[order[rank] ?? 0] = order[root] ?? 0;
  return names;
}

function countMembers(articles: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(articles.length);
  for (const article of articles) sizes[article] = (sizes[article] ?? 0) + 1;
  return sizes;
}
