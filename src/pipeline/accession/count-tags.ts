/** How much markup a page has. */
interface TagCount {
  readonly tags: number;
  /** The most attributes that one tag has. */
  readonly attributes: number;
  readonly allAttributes: number;
  /** Characters between the tags, those that are no text of the page left out. */
  readonly text: number;
}

/** Elements in which `<` opens nothing, and where each of them ends. */
const rawElement = /^<(script|style|textarea|title|noscript|iframe|xmp)(?=[\s/>])/i;
const rawEnds: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
  noscript: /<\/noscript/gi,
  iframe: /<\/iframe/gi,
  xmp: /<\/xmp/gi,
};

/** Counts the tags of a page before it is parsed, roughly as a parser reads them; linear. */
export function countTags(html: string): TagCount {
  let tags = 0;
  let attributes = 0;
  let allAttributes = 0;
  let text = 0;
  let next = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', next)) {
    text += at - next;
    const head = html.slice(at, at + 12);
    next = at + 1;
    if (head.startsWith('<!--')) {
      next = Math.min(findOrEnd(html, '-->', at + 4) + 3, html.length);
    } else if (/^<\/?[a-z]/i.test(head)) {
      tags++;
      const tag = readTag(html, at);
      attributes = Math.max(attributes, tag.attributes);
      allAttributes += tag.attributes;
      const raw = rawElement.exec(head)?.[1];
      next = raw ? findRawEnd(html, raw.toLowerCase(), tag.end) : tag.end;
    }
  }
  return { tags, attributes, allAttributes, text: text + html.length - next };
}

function findRawEnd(html: string, name: string, start: number): number {
  const end = rawEnds[name];
  if (!end) return html.length;
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

function findOrEnd(html: string, mark: string, start: number): number {
  const found = html.indexOf(mark, start);
  return found === -1 ? html.length : found;
}

/** Where a tag ends, and how many names stand in it after its own. */
function readTag(html: string, start: number): { end: number; attributes: number } {
  let attributes = 0;
  let part: 'name' | 'gap' | 'equals' | 'value' = 'name';
  for (let index = start + 2; index < html.length; index++) {
    const unit = html.charCodeAt(index);
    if (unit === 0x3e) return { end: index + 1, attributes };
    if (part === 'equals') {
      if (isSpace(unit)) continue;
      const isQuote = unit === 0x22 || unit === 0x27;
      if (isQuote) index = findOrEnd(html, html.charAt(index), index + 1);
      part = isQuote ? 'gap' : 'value';
    } else if (isSpace(unit) || (unit === 0x2f && part !== 'value')) {
      part = 'gap';
    } else if (unit === 0x3d && part !== 'value') {
      part = 'equals';
    } else if (part === 'gap') {
      attributes++;
      part = 'name';
    }
  }
  return { end: html.length, attributes };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
