import type { Element } from 'hast';

/** Elements that a browser lays out as blocks: text on both sides of their edges is not one run. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li ' +
    'listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead ' +
    'tr ul xmp'
  ).split(' '),
);

/** Elements whose content a page does not show as text, form controls among them. */
const silentElements: ReadonlySet<string> = new Set(
  (
    'audio button canvas datalist head iframe input link meta meter noembed noframes noscript object ' +
    'progress script select style svg template textarea title video'
  ).split(' '),
);

/** Silent elements that hold nothing: mere tags. */
const emptyElements: ReadonlySet<string> = new Set(['link', 'meta']);

/** Elements that `Block.context` names. */
export const contextElements: ReadonlySet<string> = new Set(
  'nav header footer aside main article section figure figcaption time form'.split(' '),
);

/** Whether an element and all it holds give no text. */
export function isSilent(element: Element): boolean {
  if (silentElements.has(element.tagName)) return true;
  // Pages hide their body until scripts have run; what was captured is the page shown.
  if (element.tagName === 'body' || element.tagName === 'html') return false;
  const { properties } = element;
  if (properties.hidden !== undefined && properties.hidden !== false) return true;
  if (properties.ariaHidden === 'true') return true;
  if (element.tagName === 'dialog' && properties.open === undefined) return true;
  const style = properties.style;
  return typeof style === 'string' && hidesDisplay(style);
}

/** Whether a silent element leaves no trace of its own: it belongs to the block before. */
export function isMereTag(element: Element): boolean {
  return emptyElements.has(element.tagName);
}

/** An attribute as a string, by hast's name for it; undefined where it is missing. */
export function readAttribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function hidesDisplay(style: string): boolean {
  return style.split(';').some((declaration) => {
    const [name = '', value = ''] = declaration.split(':', 2);
    return name.trim().toLowerCase() === 'display' && /^none\b/i.test(value.trim());
  });
}
