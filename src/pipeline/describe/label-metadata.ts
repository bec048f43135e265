import type { DescribedField } from '../../model/entry.ts';
import { findWords, normaliseWords, startsLikeHeading } from '../page/measure-text.ts';
import { type Claim, claimBlocks, type Page } from '../page/page.ts';
import { isDateLine } from './date-line.ts';
import { isCaption } from './find-caption.ts';
import { findHashtags } from './find-hashtags.ts';
import { findSignedPublisher } from './find-publisher.ts';
import { findTitleConfidence } from './find-title.ts';
import { labelByline } from './label-byline.ts';
import { roundConfidence } from './round-confidence.ts';

/** Labels lines that are metadata by their form alone, wherever they stand: hashtags, captions, a publisher's name. */
export function labelFormalMetadata(page: Page): Page {
  return claimEach(page, (text) => {
    if (findHashtags(text)) return 'hashtags';
    if (findSignedPublisher(text, page.publishers)) return 'publisher';
    return isCaption(text) ? 'caption' : undefined;
  });
}

/**
 * Labels lines that are metadata by where they stand: the title, the topic right
 * above it, the byline. Needs the located article; dates are labelled
 * by `assignDates`.
 */
export function labelArticleMetadata(page: Page): Page {
  const { article } = page;
  if (!article) return page;
  const { title } = article;
  if (title === undefined) return labelByline(page);
  const confidence = findTitleConfidence(page, title);
  const sure = confidence === undefined ? {} : { confidence: roundConfidence(confidence) };
  const claims: Claim[] = [
    { first: title, last: title, label: { as: 'metadata', field: 'title', ...sure } },
  ];
  // A name above the title is its author rather than its topic, so the byline comes first.
  const named = labelByline(claimBlocks(page, claims));
  const topic = findTopic(named, title);
  return topic === undefined
    ? named
    : claimBlocks(named, [
        { first: topic, last: topic, label: { as: 'metadata', field: 'topic' } },
      ]);
}

/** The line right above the title that names a section or running topic. */
function findTopic(page: Page, title: number): number | undefined {
  const titleWords = normaliseWords(page.blocks[title]?.text ?? '');
  for (let index = title - 1; index >= Math.max(0, title - 3); index--) {
    const text = page.blocks[index]?.text ?? '';
    const label = page.labels[index];
    if (text === '') continue;
    if (label) return undefined;
    const words = findWords(text);
    const isTopic =
      text.length <= 80 &&
      words.length >= 1 &&
      words.length <= 9 &&
      startsLikeHeading(text) &&
      !/[.!?:։]$|[+°%@|]|:\s?\d+$/u.test(text) &&
      !normaliseWords(text).includes(titleWords);
    return isTopic && !isDateLine(text) ? index : undefined;
  }
  return undefined;
}

function claimEach(page: Page, choose: (text: string) => DescribedField | undefined): Page {
  const claims = page.blocks.flatMap(({ text }, index): Claim[] => {
    const field = page.labels[index] || text === '' ? undefined : choose(text);
    return field ? [{ first: index, last: index, label: { as: 'metadata', field } }] : [];
  });
  return claimBlocks(page, claims);
}
