import type { Declaration } from '../../model/capture.ts';

type Field = Declaration['field'];
type Thing = Readonly<Record<string, unknown>>;

const articleType = /(?:^|\/)(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

/**
 * What the first article in a JSON-LD script says of itself (schema.org
 * `NewsArticle` and its kin; at the top, in a list or in `@graph`). Malformed
 * JSON says nothing.
 */
export function findJsonLd(source: string): readonly (readonly [Field, string])[] {
  const article = findThings(parseJson(source)).find(isArticle);
  if (!article) return [];
  const pairs: readonly (readonly [Field, string])[] = [
    ['title', readString(article.headline)],
    ['published', readString(article.datePublished)],
    ['modified', readString(article.dateModified)],
    ['byline', readNames(article.author)],
    ['publisher', readNames(article.publisher)],
    ['language', readString(article.inLanguage)],
    ['url', readString(article.url)],
  ];
  return pairs.filter(([, value]) => value !== '');
}

function findThings(value: unknown): Thing[] {
  const things: Thing[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) for (const one of next.toReversed()) waiting.push(one);
    else if (isThing(next)) {
      things.push(next);
      if ('@graph' in next) waiting.push(next['@graph']);
    }
  }
  return things;
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

function readNames(value: unknown): string {
  const names = [value].flat().map((one) => readString(isThing(one) ? one.name : one));
  return names.filter((name) => name !== '').join(', ');
}

function readString(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
