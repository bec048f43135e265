import type { Block } from '../../model/block.ts';
import type { ParsedCapture } from '../../model/capture.ts';

/** Elements of HTML that hold an article. */
const holders: ReadonlySet<string> = new Set(['article', 'main']);

/**
 * For each block a number for the innermost `article` or `main` element that
 * holds it, undefined where none does. A block's context gives names alone, so
 * the tags in the source between two blocks tell elements of one name apart.
 */
export function findElements({ blocks, text }: ParsedCapture): (number | undefined)[] {
  if (!blocks.some(isHeld)) return blocks.map(() => undefined);
  const tags = [...text.matchAll(/<(\/?)(?:article|main)(?=[\s/>])/gi)];
  const open: number[] = [];
  let count = 0;
  let next = 0;
  return blocks.map(({ context, extent }) => {
    for (let tag = tags[next]; tag && tag.index <= extent.start; tag = tags[++next]) {
      if (tag[1] === '') open.push(count++);
      else open.pop();
    }
    // The tree knows better how deep the block stands: tags may be misplaced, or no tags at all.
    const depth = context.filter((name) => holders.has(name)).length;
    while (open.length < depth) open.push(count++);
    open.length = depth;
    return open.at(-1);
  });
}

function isHeld({ context }: Block): boolean {
  return context.some((name) => holders.has(name));
}
