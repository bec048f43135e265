import type { Heading, Nodes, Root, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify, { type Options } from 'remark-stringify';
import { type Data, unified } from 'unified';
import { type Care, escapeText } from './escape-text.ts';

type Handlers = NonNullable<Options['handlers']>;

const tables: Data = { toMarkdownExtensions: [gfmTableToMarkdown({ tablePipeAlign: false })] };

const style: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  resourceLink: true,
  listItemIndent: 'one',
  rule: '-',
};

/** Writes mdast as Markdown, each text with the care that `findCare` names for it. */
export function createMarkdownWriter(findCare: (text: Text) => Care): (root: Root) => string {
  const text: Handlers['text'] = (node: Text, parent, state, info) => {
    const siblings: readonly Nodes[] = parent?.children ?? [node];
    return escapeText(node.value, findCare(node), {
      first: siblings[0] === node,
      last: siblings.at(-1) === node,
      singleLine: state.stack.includes('headingAtx'),
      escapeUsually: (line, before = info.before, after = info.after) =>
        state.safe(line, { ...info, before, after }),
    });
  };
  // The usual handler turns headings with line breaks into Setext ones.
  const heading: Handlers['heading'] = (node: Heading, _parent, state, info) => {
    const marker = '#'.repeat(node.depth);
    const exit = state.enter('headingAtx');
    const exitPhrasing = state.enter('phrasing');
    const content = state.containerPhrasing(node, { ...info, before: '# ', after: '\n' });
    exitPhrasing();
    exit();
    return content === '' ? marker : `${marker} ${content}`;
  };
  const processor = unified()
    .data(tables)
    .use(remarkStringify, { ...style, handlers: { text, heading } });
  return (root) => processor.stringify(root);
}
