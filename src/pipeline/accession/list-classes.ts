import type { HtmlHolder } from './html-leaf.ts';

/** More say nothing of the block. */
const most = 12;

/** The lists of elements whose blocks have been asked for: those around many blocks are asked for often. */
type Known = Map<HtmlHolder, readonly string[]>;

/** Class and id tokens of an element and of those around it, nearest first. */
export function listClasses(holder: HtmlHolder | undefined, known: Known): readonly string[] {
  if (!holder) return [];
  const listed = known.get(holder);
  if (listed) return listed;
  const { className, id } = holder.element.properties;
  const own = Array.isArray(className) ? className.map(String) : [];
  if (typeof id === 'string' && id.trim() !== '') own.push(id.trim());
  const outer = listClasses(holder.outer, known);
  const classes = own.length === 0 ? outer : [...own, ...outer].slice(0, most);
  known.set(holder, classes);
  return classes;
}
