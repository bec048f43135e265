import type { Element, ElementContent } from 'hast';
import type { Image } from 'mdast';
import { outerLink } from './outer-link.ts';

/**
 * A link to a picture in its place, with what it shows and, where that is no
 * part of the text, its caption. None of these words are the article's.
 */
export function showPicture({ url, alt, title }: Image, name: string): Element {
  const label = make('span', { className: ['picture-label'] }, [text(name)]);
  const words = alt ? [label, text(`: ${alt}`)] : [label];
  const link = /^https?:/i.test(url)
    ? make('a', { href: url, ...outerLink }, words)
    : make('span', {}, words);
  const caption = title ? [make('span', { className: ['picture-caption'] }, [text(title)])] : [];
  const properties = { className: ['picture-place'], dataPicture: '', dataPagefindIgnore: '' };
  return make('div', properties, [link, ...caption]);
}

function make(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
