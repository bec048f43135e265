import type { Element } from 'hast';
import type { Picture } from '../../model/picture.ts';
import { readAttribute } from './html-elements.ts';
import { resolveWebAddress } from './resolve-address.ts';

/** Where pages keep a picture's address; those that wait for scripts before they show it have a stand-in in `src`. */
const sources = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'src'] as const;

/** Smaller ones, in CSS pixels, are icons and counters. */
const leastSide = 50;

/**
 * A picture that says something: it stands in a figure or has an alternative
 * text, and is no icon. Undefined for others, and where its address is none of
 * the web's.
 */
export function readPicture(
  element: Element,
  base: string | undefined,
  inFigure: boolean,
): Picture | undefined {
  const words = (readAttribute(element, 'alt') ?? '').split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0 && !inFigure) return undefined;
  for (const side of ['width', 'height']) {
    const length = Number.parseFloat(readAttribute(element, side) ?? '');
    if (length < leastSide) return undefined;
  }
  for (const source of sources) {
    const raw = readAttribute(element, source);
    const address = raw === undefined ? undefined : resolveWebAddress(raw, base);
    if (address) return { address, alternative: words.join(' ') };
  }
  return undefined;
}
