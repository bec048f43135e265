import type { Ground } from '../../rule.ts';

/** Whatever no other rule names and that stands before or after the article. */
export const outsideArticle: Ground = {
  id: 'outside-article',
  reason: 'Stands outside the article',
};
