import type { DescribedField } from '../../model/entry.ts';
import { formatPlace } from '../../model/place.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { citeBlock } from './cite-block.ts';
import { findDateline } from './find-dateline.ts';
import { findHostPublisher, findMentionedPublisher, findNamedPublisher } from './find-publisher.ts';
import { listSiteNames } from './list-site-names.ts';
import type { DateOrder } from './read-day.ts';
import { readDeclaration } from './read-declaration.ts';
import { readLine } from './read-line.ts';
import { settleStatements } from './settle-statements.ts';
import type { Description, Statement } from './statement.ts';
import { trimDeclaredTitle, trimShownTitle } from './trim-title.ts';

export type { Description, Statement } from './statement.ts';

/** Rules whose lines are the site speaking of itself, so that a name in them is the publisher's. */
const ownVoice = new Set([
  'advertisement',
  'membership-appeal',
  'copyright-notice',
  'consent-notice',
  'page-edge-marker',
  'media-placeholder',
]);

/**
 * Reads what a cleaned capture and its sidecar state of the article: each value
 * with where it stands, all of them where they disagree, the most trusted first.
 */
export function describeCapture(
  cleaned: CleanedCapture,
  publishers: readonly Publisher[],
  order?: DateOrder,
): Description {
  const { capture, labels } = cleaned;
  const description: Partial<Record<DescribedField, Statement[]>> = {};
  const state = (field: DescribedField, statement: Statement) => {
    description[field] = [...(description[field] ?? []), statement];
  };
  stateSidecar(cleaned, publishers, state);
  const context = { publishers, order, sidecar: capture.sidecar };
  const site = listSiteNames(capture, labels, publishers);
  const declared = capture.declarations.flatMap(({ field, value }) =>
    field === 'title' ? value : [],
  );
  for (const [index, label] of labels.entries()) {
    if (label.as !== 'metadata') continue;
    const block = capture.blocks[index];
    if (!block) continue;
    for (const { field, confidence } of [label, ...(label.also ?? [])]) {
      for (const value of readLine(field, block.text, context)) {
        const trimmed =
          field === 'title' ? regulariseSpaces(trimShownTitle(block.text, declared, site)) : value;
        state(field, {
          ...citeBlock(cleaned, index),
          value: trimmed,
          ...(confidence === undefined ? {} : { confidence }),
        });
      }
    }
  }
  stateDateline(cleaned, state);
  const shownTitle = description.title?.find(({ source }) => source === 'capture')?.value;
  for (const declaration of capture.declarations) {
    const { field, value, extent } = declaration;
    const read = readDeclaration(declaration, publishers, site);
    if (!read) continue;
    state(field, {
      ...read,
      value: field === 'title' ? trimDeclaredTitle(read.value, shownTitle, site) : read.value,
      source: 'capture',
      lines: formatPlace(capture.text, capture.lineStarts, extent),
      words: regulariseSpaces(value),
      note: 'declared by the page',
    });
  }
  statePublisher(cleaned, description.url ?? [], publishers, state);
  return Object.fromEntries(
    Object.entries(description).map(([field, statements]) => [
      field,
      settleStatements(field as DescribedField, statements),
    ]),
  );
}

type State = (field: DescribedField, statement: Statement) => void;

function stateSidecar({ capture }: CleanedCapture, publishers: readonly Publisher[], state: State) {
  const { sidecar } = capture;
  for (const field of ['title', 'published', 'captured', 'byline', 'language', 'url'] as const) {
    const value = sidecar[field];
    if (value !== undefined) state(field, { value, source: 'sidecar' });
  }
  const named = sidecar.publisher && findNamedPublisher(sidecar.publisher, publishers);
  if (named) state('publisher', { value: named.id, source: 'sidecar' });
}

/** The place with which the article's first paragraph begins. */
function stateDateline(cleaned: CleanedCapture, state: State) {
  const { capture, labels, article } = cleaned;
  if (!article) return;
  for (let index = article.first; index <= Math.min(article.last, article.first + 2); index++) {
    const text = capture.blocks[index]?.text ?? '';
    const found = labels[index]?.as === 'kept' ? findDateline(text) : undefined;
    if (!found) continue;
    const { lines } = citeBlock(cleaned, index);
    state('dateline', {
      value: regulariseSpaces(found.place),
      source: 'capture',
      ...(lines === undefined ? {} : { lines }),
      words: regulariseSpaces(found.words),
    });
    return;
  }
}

/** The publisher whose address the page has, and such as its furniture names. */
function statePublisher(
  cleaned: CleanedCapture,
  urls: readonly Statement[],
  publishers: readonly Publisher[],
  state: State,
) {
  const { capture, labels } = cleaned;
  for (const { value } of urls) {
    const host = findHostPublisher(value, publishers);
    const note = 'from the web address';
    if (host) state('publisher', { value: host.id, source: 'capture', words: value, note });
  }
  for (const [index, label] of labels.entries()) {
    if (label.as !== 'removed' || !ownVoice.has(label.rule)) continue;
    const mentioned = findMentionedPublisher(capture.blocks[index]?.text ?? '', publishers);
    const note = 'named in a line of the page’s furniture';
    if (mentioned) state('publisher', { ...citeBlock(cleaned, index), value: mentioned.id, note });
  }
}
