import type { Rule } from '../../rule.ts';

export const markup: Rule = {
  id: 'markup',
  reason: 'Code of the web page that shows no text',
  find: (page) =>
    page.blocks.flatMap(({ kind }, index) =>
      kind === 'markup' ? [{ first: index, last: index }] : [],
    ),
};
