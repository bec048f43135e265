import { readAttribute } from './html-elements.ts';
import type { HtmlHolder } from './html-leaf.ts';

/** More say nothing of the block. */
const most = 12;

/** Class and id tokens of an element and of those around it, nearest first. */
export function listClasses(innermost: HtmlHolder | undefined): string[] {
  const classes: string[] = [];
  for (let holder = innermost; holder && classes.length < most; holder = holder.outer) {
    for (const name of ['className', 'id']) {
      const value = readAttribute(holder.element, name);
      if (value) classes.push(...value.split(/\s+/u).filter((token) => token !== ''));
    }
  }
  return classes.slice(0, most);
}
