import type { BlockContent, ListItem, Root } from 'mdast';
import type { ArticleBlock } from '../page/article-block.ts';

/** The article's blocks as mdast; list items and quotations that follow each other share one list or quotation. */
export function buildRoot(blocks: readonly ArticleBlock[]): Root {
  const children: BlockContent[] = [];
  for (const block of blocks) {
    const last = children.at(-1);
    const content = { type: 'text', value: block.text } as const;
    const paragraph = { type: 'paragraph', children: [content] } as const;
    switch (block.kind) {
      case 'heading':
        children.push({ type: 'heading', depth: toDepth(block.depth), children: [content] });
        break;
      case 'list-item': {
        const item: ListItem = {
          type: 'listItem',
          spread: false,
          children: [{ ...paragraph, children: [content] }],
        };
        if (last?.type === 'list' && last.ordered === block.ordered) last.children.push(item);
        else
          children.push({ type: 'list', ordered: block.ordered, spread: false, children: [item] });
        break;
      }
      case 'quotation':
        if (last?.type === 'blockquote') last.children.push({ ...paragraph, children: [content] });
        else
          children.push({ type: 'blockquote', children: [{ ...paragraph, children: [content] }] });
        break;
      default:
        children.push({ ...paragraph, children: [content] });
    }
  }
  return { type: 'root', children };
}

function toDepth(depth: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, depth)) as 2 | 3 | 4 | 5 | 6;
}
