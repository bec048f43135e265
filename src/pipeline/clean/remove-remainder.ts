import type { Claim, Page } from '../page/page.ts';
import type { PageJudgement } from './judge-page.ts';
import { outsideArticle } from './rules/outside-article/outside-article.ts';
import { unlikeArticle } from './rules/unlike-article/unlike-article.ts';

/**
 * Claims for what nothing else has claimed and the model does not take for the
 * article's text. Neighbours that stand alike are one stretch with one reason.
 */
export function removeRemainder(page: Page, judgement: PageJudgement): Claim[] {
  const claims: Claim[] = [];
  let stretch: number[] = [];
  const endStretch = () => {
    const [first] = stretch;
    const last = stretch.at(-1);
    if (first !== undefined && last !== undefined) {
      const { rule, where } = findPlace(page, first);
      const grounds = judgement.explain(stretch);
      const reason = grounds === '' ? where : `${where}: ${grounds}`;
      const isDoubtful = judgement.isDoubtful(first);
      claims.push({
        first,
        last,
        label: isDoubtful
          ? { as: 'removed', rule, reason, doubtful: true }
          : { as: 'removed', rule, reason },
      });
    }
    stretch = [];
  };
  for (const [index, { text }] of page.blocks.entries()) {
    if (text === '' && stretch.length > 0 && !page.labels[index]) continue;
    if (page.labels[index] || (text !== '' && isKept(page, judgement, index))) endStretch();
    else {
      const before = stretch.at(-1);
      if (before !== undefined && !isAlike(page, judgement, before, index)) endStretch();
      stretch.push(index);
    }
  }
  endStretch();
  return claims;
}

function isKept({ article }: Page, { isArticle }: PageJudgement, index: number): boolean {
  return (
    article !== undefined && index >= article.first && index <= article.last && isArticle(index)
  );
}

function isAlike(page: Page, { isDoubtful }: PageJudgement, a: number, b: number): boolean {
  return findPlace(page, a).where === findPlace(page, b).where && isDoubtful(a) === isDoubtful(b);
}

function findPlace(
  { article }: Page,
  index: number,
): { readonly rule: string; readonly where: string } {
  const rule = outsideArticle.id;
  if (!article) return { rule, where: 'No article was found around it' };
  if (index < article.first) return { rule, where: 'Stands before the article begins' };
  if (index > article.last) return { rule, where: 'Stands after the article ends' };
  return { rule: unlikeArticle.id, where: unlikeArticle.reason };
}
