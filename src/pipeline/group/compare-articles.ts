import { type Hit, readIndex } from './digest-source.ts';
import { closeArticles, type GroupingState } from './group-captures.ts';

/** The articles of a collection before and after captures were added. */
export interface ArticleChange {
  /** Captures, by index, whose article is another set of captures than before. */
  readonly touched: readonly number[];
  /** In how many articles the captures of these hits are, 255 at most. */
  readonly countBefore: (hits: readonly Hit[]) => number;
  readonly countAfter: (hits: readonly Hit[]) => number;
}

const most = 255;

/** Compares the articles of two states of a grouping. */
export function compareArticles(
  former: Pick<GroupingState, 'order' | 'candidates'>,
  latter: Pick<GroupingState, 'order' | 'candidates'>,
): ArticleChange {
  const before = numberArticles(former);
  const after = numberArticles(latter);
  const sizes = new Map<number, number>();
  for (const article of before) sizes.set(article, (sizes.get(article) ?? 0) + 1);
  const touched: number[] = [];
  for (const ranks of closeArticles(latter.order.length, latter.candidates)) {
    const members = ranks.map((rank) => latter.order[rank] ?? 0);
    const own = new Set(members.map((index) => before[index]));
    const [article] = own;
    const isSame = own.size === 1 && article !== undefined && sizes.get(article) === members.length;
    if (!isSame) touched.push(...members);
  }
  const countIn = (articles: Uint32Array) => (hits: readonly Hit[]) => {
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

/** For each capture, by index, the number of its article. */
function numberArticles({
  order,
  candidates,
}: Pick<GroupingState, 'order' | 'candidates'>): Uint32Array {
  const numbers = new Uint32Array(order.length);
  for (const [number, ranks] of closeArticles(order.length, candidates).entries())
    for (const rank of ranks) numbers[order[rank] ?? 0] = number;
  return numbers;
}
