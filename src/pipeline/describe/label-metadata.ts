import type { DescribedField } from '../../model/entry.ts';
import { findWords, normaliseWords, startsLikeHeading } from '../page/measure-text.ts';
import { type Claim, claimBlocks, type Page } from '../page/page.ts';
import { isDateLine } from './date-line.ts';
import { findByline } from './find-byline.ts';
import { isCaption } from './find-caption.ts';
import { findHashtags } from './find-hashtags.ts';
import { findSignedPublisher } from './find-publisher.ts';

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
  const claims: Claim[] = [];
  const claim = (index: number, field: DescribedField) =>
    claims.push({ first: index, last: index, label: { as: 'metadata', field } });
  if (title !== undefined) {
    claim(title, 'title');
    const topic = findTopic(page, title);
    if (topic !== undefined) claim(topic, 'topic');
  }
  for (const [index, { text }] of page.blocks.entries()) {
    if (page.labels[index] || text === '' || index === title) continue;
    const atEdge = index < article.first || index >= article.last - 1;
    if (!atEdge) continue;
    if (findByline(text) !== undefined) claim(index, 'byline');
  }
  return claimBlocks(page, claims);
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
