/** An object of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** How many objects of one page are looked at. */
const mostThings = 500;

/** Keys under which the thing that a page is about may stand. */
const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'] as const;

/**
 * The objects of a JSON-LD script in order: at the top, in lists, in `@graph`
 * or as the main entity of another. What surrounds the JSON in many pages (HTML
 * comments, CDATA marks, raw line breaks in strings) is borne; anything worse says
 * nothing.
 */
export function parseJsonLd(source: string): Thing[] {
  const things: Thing[] = [];
  const waiting = [parseLeniently(source)];
  while (waiting.length > 0 && things.length < mostThings) {
    const next = waiting.pop();
    if (Array.isArray(next)) for (const one of next.toReversed()) waiting.push(one);
    else if (isThing(next)) {
      things.push(next);
      for (const key of inner) if (key in next) waiting.push(next[key]);
    }
  }
  return things;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLeniently(source: string): unknown {
  const start = source.search(/[[{]/);
  const end = Math.max(source.lastIndexOf(']'), source.lastIndexOf('}'));
  if (start < 0 || end < start) return undefined;
  const json = source.slice(start, end + 1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is mended
  return parse(json) ?? parse(json.replace(/[\u0000-\u001f]+/g, ' '));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
