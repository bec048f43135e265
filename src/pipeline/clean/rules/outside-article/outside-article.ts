import type { Rule } from '../../rule.ts';

/** Whatever no other rule names and that stands before or after the article. */
export const outsideArticle: Rule = {
  id: 'outside-article',
  reason: 'Stands outside the article',
  find: ({ article, blocks }) => {
    if (!article)
      return [{ first: 0, last: blocks.length - 1, reason: 'No article was found around it' }];
    const { first, last } = article;
    return [
      ...(first > 0
        ? [{ first: 0, last: first - 1, reason: 'Stands before the article begins' }]
        : []),
      ...(last < blocks.length - 1
        ? [{ first: last + 1, last: blocks.length - 1, reason: 'Stands after the article ends' }]
        : []),
    ];
  },
};
