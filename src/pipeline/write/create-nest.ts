import type { BlockContent, Blockquote, List, ListItem, Root } from 'mdast';
import type { Container } from '../../model/container.ts';
import type { ArticleBlock } from '../page/article-block.ts';

/** The place in a tree where the next block stands. */
export interface Nest {
  /** Goes to a block's place: closes what it does not stand in, opens what it does. */
  open(block: ArticleBlock): void;
  add(...nodes: readonly BlockContent[]): void;
}

/** An element that is open, and for a list the number of its last item. */
interface Level {
  readonly container: Container;
  readonly node: List | ListItem | Blockquote;
  number: number;
}

export function createNest(root: Root): Nest {
  let levels: Level[] = [];

  const addTo = (index: number, node: BlockContent | ListItem) => {
    const parent: { children: object[] } = levels[index - 1]?.node ?? root;
    parent.children.push(node);
  };
  const openLevel = (container: Container, ordered: boolean) => {
    const list = levels.at(-1);
    if (container.kind === 'item') {
      const number = container.number ?? (list ? list.number + 1 : 1);
      if (list?.node.type === 'list') {
        if (ordered && list.node.children.length === 0) list.node.start = number;
        list.number = number;
      }
    }
    const node = createNode(container);
    const holder = levels.at(-1)?.node;
    if (holder?.type === 'listItem' && node.type === 'blockquote') holder.spread = true;
    addTo(levels.length, node);
    levels.push({ container, node, number: 0 });
  };

  return {
    open(block) {
      const path = findPath(block);
      let shared = 0;
      for (const [index, container] of path.entries()) {
        const level = levels[index];
        if (!level || !continues(container, level, path[index + 1])) break;
        shared++;
      }
      levels = levels.slice(0, shared);
      for (const [index, container] of path.entries()) {
        const before = path[index - 1];
        if (index >= shared) openLevel(container, before?.kind === 'list' && before.ordered);
      }
    },
    add(...nodes) {
      for (const node of nodes) {
        const holder = levels.at(-1)?.node;
        // Without blank lines, what follows the first paragraph of an item would run on in it.
        if (holder?.type === 'listItem' && holder.children.length > 0) holder.spread = true;
        addTo(levels.length, node);
      }
    },
  };
}

/** Whether a container is the one that is open at its level. Numbers that do not follow begin another list. */
function continues(own: Container, level: Level, next: Container | undefined): boolean {
  if (own.begins || own.kind !== level.container.kind) return false;
  if (own.kind !== 'list' || level.node.type !== 'list') return true;
  if (own.ordered !== level.node.ordered) return false;
  if (!own.ordered || next?.kind !== 'item' || !next.begins) return true;
  return next.number === undefined || next.number === level.number + 1;
}

/** What a block stands in; for blocks of no markup, what their kind says. */
function findPath({ kind, ordered, within }: ArticleBlock): readonly Container[] {
  if (within) return within.filter((own) => own.kind !== 'table' && own.kind !== 'preformatted');
  if (kind === 'quotation') return [{ kind, begins: false }];
  if (kind !== 'list-item') return [];
  return [
    { kind: 'list', ordered, begins: false },
    { kind: 'item', begins: true },
  ];
}

function createNode(container: Container): List | ListItem | Blockquote {
  if (container.kind === 'list') {
    return { type: 'list', ordered: container.ordered, spread: false, children: [] };
  }
  if (container.kind === 'item') return { type: 'listItem', spread: false, children: [] };
  return { type: 'blockquote', children: [] };
}
