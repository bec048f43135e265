import type { Rule } from '../../rule.ts';

const names: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'side column',
  form: 'form',
};

/** HTML that its own page marks as navigation, footer, side column or form. */
export const pageLandmark: Rule = {
  id: 'page-landmark',
  reason: 'Stands in a part of the page that is not the article',
  find: (page) =>
    page.blocks.flatMap((block, index) => {
      const articleDepth = block.context.lastIndexOf('article');
      const landmark = block.context.findLastIndex((name) => name in names);
      const name = names[block.context[landmark] ?? ''];
      if (!name || block.text === '') return [];
      // A footer inside the article may hold its signature; a nav or form never does.
      if (name === 'footer' && landmark > articleDepth && articleDepth !== -1) return [];
      return [{ first: index, last: index, reason: `Stands in the page’s ${name}` }];
    }),
};
