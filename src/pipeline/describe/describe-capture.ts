import type { DescribedField } from '../../model/entry.ts';
import { type Moment, momentSchema } from '../../model/moment.ts';
import { formatPlace, type Place } from '../../model/place.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import { normaliseWords } from '../page/measure-text.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { findByline } from './find-byline.ts';
import { findHashtags } from './find-hashtags.ts';
import {
  findHostPublisher,
  findMentionedPublisher,
  findNamedPublisher,
  findSignedPublisher,
} from './find-publisher.ts';
import { type DateOrder, parseDate } from './parse-date.ts';

/** A value that a capture or its sidecar states, and where. */
export interface Statement {
  readonly value: string;
  readonly source: 'sidecar' | 'capture';
  readonly lines?: Place;
  readonly words?: string;
  readonly note?: string;
}

/** What one capture says of itself: for each field its statements, the most trusted first. */
export type Description = Readonly<Partial<Record<DescribedField, readonly Statement[]>>>;

/** Rules whose lines are the site speaking of itself, so that a name in them is the publisher's. */
const ownVoice = new Set([
  'advertisement',
  'membership-appeal',
  'copyright-notice',
  'consent-notice',
  'page-edge-marker',
  'media-placeholder',
]);

/** What parts an article's title from the site's name. */
const siteMark = /\s{0,9}[|•·»«›‹]+\s*|\s{1,9}(?:[-–—/~]|::?)\s+|\s?:\s/gu;

/** Reads what a cleaned capture and its sidecar state of the article. */
export function describeCapture(
  cleaned: CleanedCapture,
  publishers: readonly Publisher[],
  order?: DateOrder,
): Description {
  const { capture, labels } = cleaned;
  const description: Partial<Record<DescribedField, Statement[]>> = {};
  const state = (field: DescribedField, statement: Statement) => {
    const known = description[field] ?? [];
    description[field] = [...known, statement];
  };
  const { sidecar } = capture;
  for (const field of ['title', 'published', 'captured', 'byline', 'language', 'url'] as const) {
    const value = sidecar[field];
    if (value !== undefined) state(field, { value, source: 'sidecar' });
  }
  const named = sidecar.publisher && findNamedPublisher(sidecar.publisher, publishers);
  if (named) state('publisher', { value: named.id, source: 'sidecar' });

  const stateLine = (field: DescribedField, index: number, value: string, note?: string) => {
    const block = capture.blocks[index];
    if (!block) return;
    const lines = formatPlace(capture.text, capture.lineStarts, block.extent);
    const words = regulariseSpaces(block.text);
    state(field, {
      value,
      source: 'capture',
      lines: trimPlace(lines, block.text),
      words,
      ...(note ? { note } : {}),
    });
  };
  for (const [index, label] of labels.entries()) {
    const text = capture.blocks[index]?.text ?? '';
    if (label.as !== 'metadata') continue;
    for (const value of readLine(label.field, text, publishers, order))
      stateLine(label.field, index, value);
  }
  const shownTitle = description.title?.find(({ source }) => source === 'capture')?.value;
  for (const { field, value, extent } of capture.declarations) {
    const declared = readDeclaration(field, value, publishers);
    if (declared === undefined) continue;
    const read = field === 'title' ? stripSiteName(declared, shownTitle) : declared;
    const lines = formatPlace(capture.text, capture.lineStarts, extent);
    state(field, {
      value: read,
      source: 'capture',
      lines,
      words: regulariseSpaces(value),
      note: 'declared by the page',
    });
  }
  for (const { value } of [...(description.url ?? [])]) {
    const host = findHostPublisher(value, publishers);
    if (host)
      state('publisher', {
        value: host.id,
        source: 'capture',
        words: value,
        note: 'from the web address',
      });
  }
  for (const [index, label] of labels.entries()) {
    if (label.as !== 'removed' || !ownVoice.has(label.rule)) continue;
    const mentioned = findMentionedPublisher(capture.blocks[index]?.text ?? '', publishers);
    if (mentioned)
      stateLine('publisher', index, mentioned.id, 'named in a line of the page’s furniture');
  }
  return description;
}

function readLine(
  field: DescribedField,
  text: string,
  publishers: readonly Publisher[],
  order: DateOrder | undefined,
): string[] {
  switch (field) {
    case 'published':
    case 'modified':
    case 'captured': {
      const moment = parseDate(text, order)?.moment;
      return moment ? [moment] : [];
    }
    case 'publisher': {
      const publisher = findSignedPublisher(text, publishers);
      return publisher ? [publisher.id] : [];
    }
    case 'byline': {
      const names = findByline(text);
      return names ? [regulariseSpaces(names)] : [];
    }
    case 'hashtags':
      return findHashtags(text) ?? [];
    default:
      return [regulariseSpaces(text)];
  }
}

function readDeclaration(
  field: DescribedField,
  value: string,
  publishers: readonly Publisher[],
): string | undefined {
  if (field === 'published' || field === 'modified') return readMoment(value);
  if (field === 'publisher') return findSignedPublisher(value, publishers)?.id;
  if (field === 'url') return URL.canParse(value) && /^https?:/.test(value) ? value : undefined;
  if (field === 'language') return /^[a-z]{2,3}/.exec(value.toLowerCase())?.[0];
  return regulariseSpaces(value) || undefined;
}

/** A declared title without the site's name before or after it, where that leaves the title that the page shows. */
function stripSiteName(declared: string, shown: string | undefined): string {
  const title = normaliseWords(shown ?? '');
  if (title === '') return declared;
  for (const { index, 0: mark } of declared.matchAll(siteMark)) {
    const sides = [declared.slice(0, index), declared.slice(index + mark.length)];
    const side = sides.find((text) => normaliseWords(text) === title);
    if (side !== undefined) return side;
  }
  return declared;
}

function readMoment(value: string): Moment | undefined {
  const moment = parseDate(value)?.moment;
  return moment !== undefined && momentSchema.safeParse(moment).success ? moment : undefined;
}

/** A block's extent ends with the blank lines after it; evidence points at the words alone. */
function trimPlace(place: Place, text: string): Place {
  const match = /^(\d+)-\d+$/.exec(place);
  return match && !/[\n\r]/.test(text) ? (match[1] ?? place) : place;
}
