import type { Block } from '../../model/block.ts';
import type { Picture } from '../../model/picture.ts';
import type { ArticleBlock } from '../page/article-block.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';

/**
 * The article's pictures, by the kept block that each stands before. Those of
 * blocks that were removed went with them; one whose caption is metadata goes
 * with the text that follows.
 */
export function findPictures({
  capture,
  labels,
  article,
}: CleanedCapture): ReadonlyMap<number, Pick<ArticleBlock, 'pictures' | 'caption'>> {
  const found = new Map<number, Pick<ArticleBlock, 'pictures' | 'caption'>>();
  let waiting: readonly Picture[] = [];
  for (const [index, block] of capture.blocks.entries()) {
    const label = labels[index];
    const own = block.pictures ?? [];
    if (label?.as === 'kept' && block.text !== '') {
      const pictures = [...waiting, ...own];
      waiting = [];
      if (pictures.length === 0) continue;
      found.set(
        index,
        own.length > 0 && isCaption(block) ? { pictures, caption: true } : { pictures },
      );
    } else if (label?.as === 'metadata' && index > (article?.title ?? -1)) {
      waiting = [...waiting, ...(label.field === 'caption' ? own.map(describe(block.text)) : own)];
    }
  }
  return found;
}

function describe(text: string): (picture: Picture) => Picture {
  return (picture) => ({ ...picture, caption: regulariseSpaces(text) });
}

/** Whether a block with a picture before it is the picture's caption. */
function isCaption({ kind, context, classes = [] }: Block): boolean {
  if (kind !== 'paragraph') return false;
  return context.includes('figure') || classes.slice(0, 3).some((name) => /caption/i.test(name));
}
