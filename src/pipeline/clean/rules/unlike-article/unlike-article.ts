import type { Ground } from '../../rule.ts';

/** What stands inside the article and reads as none of it. */
export const unlikeArticle: Ground = {
  id: 'unlike-article',
  reason: 'Stands in the article but does not read as part of it',
};
