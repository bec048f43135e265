import type { Declaration } from '../../model/capture.ts';
import { type Moment, momentSchema } from '../../model/moment.ts';
import type { Publisher } from '../../model/publisher.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { findSignedPublisher } from './find-publisher.ts';
import type { SiteNames } from './list-site-names.ts';
import { parseDate } from './parse-date.ts';
import { readDeclaredAuthors } from './read-declared-authors.ts';

/** A declared value as an entry has it, and how likely such a declaration is right. */
export interface DeclaredValue {
  readonly value: string;
  readonly confidence?: number;
}

/** How often declarations of each means were right on labelled news pages, rounded down. */
const trust: Readonly<
  Record<'title' | 'published', Readonly<Partial<Record<Declaration['means'], number>>>>
> = {
  title: { 'json-ld': 0.8, meta: 0.65, title: 0.5 },
  published: { 'json-ld': 0.95, meta: 0.95, attribute: 0.95, time: 0.9 },
};
/** The longest list of keywords that is worth keeping. */
const longestKeywords = 500;

/** Reads a declaration other than a title's; undefined where it cannot be what it claims. */
export function readDeclaration(
  { field, value, means }: Declaration,
  publishers: readonly Publisher[],
  site: SiteNames,
): DeclaredValue | undefined {
  switch (field) {
    case 'published':
    case 'modified':
      return weigh(readMoment(value), trust.published[means]);
    case 'publisher':
      return weigh(findSignedPublisher(value, publishers)?.id);
    case 'byline':
      return readDeclaredAuthors(value, means, site);
    case 'url':
      return weigh(URL.canParse(value) && /^https?:/.test(value) ? value : undefined);
    case 'language':
      return weigh(/^[a-z]{2,3}(?![a-z])/.exec(value.toLowerCase())?.[0]);
    case 'title':
      return weigh(regulariseSpaces(value), trust.title[means]);
    case 'keywords': {
      const words = regulariseSpaces(value);
      return weigh(words.length <= longestKeywords ? words : undefined);
    }
    default:
      return weigh(regulariseSpaces(value));
  }
}

function weigh(value: string | undefined, confidence?: number): DeclaredValue | undefined {
  if (value === undefined || value === '') return undefined;
  return confidence === undefined ? { value } : { value, confidence };
}

/** Without an order of figures: machines that declare 03/04/2022 follow no reader's custom. */
function readMoment(value: string): Moment | undefined {
  const moment = parseDate(value)?.moment;
  return moment !== undefined && momentSchema.safeParse(moment).success ? moment : undefined;
}
