import type { BlockContent, Image, Paragraph, PhrasingContent } from 'mdast';
import type { Picture } from '../../model/picture.ts';
import type { ArticleBlock } from '../page/article-block.ts';
import { buildPhrasing } from './build-phrasing.ts';

/** A block with its pictures: a paragraph of their own before it, or one with their caption. */
export function buildLeaf(block: ArticleBlock): BlockContent[] {
  const { kind, depth, text, marks, pictures = [], caption } = block;
  const children = buildPhrasing(text, marks);
  if (kind === 'heading') {
    return [...buildPictures(pictures), { type: 'heading', depth: toDepth(depth), children }];
  }
  if (caption && pictures.length > 0) {
    return [
      { type: 'paragraph', children: [...putInLines(pictures), { type: 'break' }, ...children] },
    ];
  }
  return [...buildPictures(pictures), { type: 'paragraph', children }];
}

/** A paragraph of pictures; none where there are none. */
export function buildPictures(pictures: readonly Picture[] = []): Paragraph[] {
  return pictures.length > 0 ? [{ type: 'paragraph', children: putInLines(pictures) }] : [];
}

function putInLines(pictures: readonly Picture[]): PhrasingContent[] {
  return pictures.flatMap((picture, index): PhrasingContent[] =>
    index > 0 ? [{ type: 'break' }, buildImage(picture)] : [buildImage(picture)],
  );
}

function buildImage({ address, alternative, caption }: Picture): Image {
  return { type: 'image', url: address, alt: alternative, ...(caption ? { title: caption } : {}) };
}

function toDepth(depth: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, depth)) as 2 | 3 | 4 | 5 | 6;
}
