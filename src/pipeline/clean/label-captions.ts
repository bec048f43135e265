import { type Claim, claimBlocks, type Page } from '../page/page.ts';

/**
 * Captions that HTML marks as such between the title and the running text are
 * metadata: their pictures go with the text that follows. Those within the text
 * stay in it.
 */
export function labelCaptions(page: Page): Page {
  const { article, blocks } = page;
  if (!article) return page;
  const claims: Claim[] = [];
  for (let index = (article.title ?? article.first) + 1; index < article.first; index++) {
    if (blocks[index]?.context.includes('figcaption')) {
      claims.push({ first: index, last: index, label: { as: 'metadata', field: 'caption' } });
    }
  }
  return claimBlocks(page, claims);
}
