import { type Claim, claimBlocks, type Page } from '../page/page.ts';

/**
 * Captions that HTML marks as such are metadata: their pictures go with the text
 * that follows. Those within the text that read as part of it stay in it.
 */
export function labelCaptions(page: Page, isArticle: (index: number) => boolean): Page {
  const { article, blocks } = page;
  if (!article) return page;
  const claims: Claim[] = [];
  for (let index = (article.title ?? article.first) + 1; index < article.last; index++) {
    const isInText = index >= article.first && isArticle(index);
    if (!isInText && blocks[index]?.context.includes('figcaption')) {
      claims.push({ first: index, last: index, label: { as: 'metadata', field: 'caption' } });
    }
  }
  return claimBlocks(page, claims);
}
