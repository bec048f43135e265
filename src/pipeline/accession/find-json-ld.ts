import type { Declaration } from '../../model/capture.ts';
import { decodeEntities } from './decode-entities.ts';
import { isThing, parseJsonLd, type Thing } from './parse-json-ld.ts';

type Field = Declaration['field'];

const articleType =
  /(?:^|[/:])(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting|\w*NewsArticle|AnalysisNewsArticle)$/;
/** What pages call themselves that are articles all the same. */
const pageType = /(?:^|[/:])(?:Recipe|\w*Review|CreativeWork|WebPage|ItemPage|\w*VideoObject)$/;

/**
 * What the first article in a JSON-LD script says of itself (schema.org
 * `NewsArticle` and its kin; at the top, in a list or in `@graph`), or where no
 * article is, a page that says when or by whom it was published. Authors that
 * are named by `@id` are looked up. Malformed JSON says nothing.
 */
export function findJsonLd(source: string): readonly (readonly [Field, string])[] {
  const things = parseJsonLd(source);
  const article =
    things.find((thing) => hasType(thing, articleType)) ??
    things.find((thing) => hasType(thing, pageType) && (thing.datePublished || thing.author));
  if (!article) return [];
  const named = (value: unknown) => readNames(value, things);
  const isArticle = hasType(article, articleType);
  const pairs: readonly (readonly [Field, string])[] = [
    ['title', readString(article.headline) || (isArticle ? readString(article.name) : '')],
    ['published', readString(article.datePublished) || readString(article.dateCreated)],
    ['modified', readString(article.dateModified)],
    ['byline', named(article.author) || named(article.creator)],
    ['publisher', named(article.publisher)],
    ['topic', readList(article.articleSection)[0] ?? ''],
    ['keywords', readList(article.keywords).join(', ')],
    ['language', readString(article.inLanguage) || readName(article.inLanguage)],
    ['url', readString(article.url)],
  ];
  return pairs.filter(([, value]) => value !== '');
}

function hasType(thing: Thing, pattern: RegExp): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

function readNames(value: unknown, things: readonly Thing[]): string {
  const names = [value].flat(2).map((one) => {
    if (!isThing(one)) return readString(one);
    if (one.name !== undefined) return readName(one);
    const known = things.find((thing) => thing['@id'] === one['@id'] && thing.name !== undefined);
    return known && one['@id'] !== undefined ? readName(known) : '';
  });
  return [...new Set(names.filter((name) => name !== ''))].join(', ');
}

function readName(value: unknown): string {
  if (!isThing(value)) return '';
  return readString([value.name].flat()[0]);
}

function readList(value: unknown): string[] {
  return [value]
    .flat()
    .map(readString)
    .filter((one) => one !== '');
}

function readString(value: unknown): string {
  return typeof value === 'string' ? decodeEntities(value).trim() : '';
}
