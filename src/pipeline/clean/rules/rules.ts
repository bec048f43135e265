import type { Ground, Rule } from '../rule.ts';
import { advertisement } from './advertisement/advertisement.ts';
import { consentNotice } from './consent-notice/consent-notice.ts';
import { copyrightNotice } from './copyright-notice/copyright-notice.ts';
import { datedHeadlineList } from './dated-headline-list/dated-headline-list.ts';
import { furnitureSection } from './furniture-section/furniture-section.ts';
import { markup } from './markup/markup.ts';
import { mediaPlaceholder } from './media-placeholder/media-placeholder.ts';
import { membershipAppeal } from './membership-appeal/membership-appeal.ts';
import { navigation } from './navigation/navigation.ts';
import { outsideArticle } from './outside-article/outside-article.ts';
import { pageEdgeMarker } from './page-edge-marker/page-edge-marker.ts';
import { pageLandmark } from './page-landmark/page-landmark.ts';
import { readMore } from './read-more/read-more.ts';
import { repeatedLine } from './repeated-line/repeated-line.ts';
import { shareButtons } from './share-buttons/share-buttons.ts';
import { unlikeArticle } from './unlike-article/unlike-article.ts';

/** Rules for whole stretches of a page; they come first, so that nothing inside a list is taken for metadata. */
export const sectionRules: readonly Rule[] = [
  markup,
  pageLandmark,
  furnitureSection,
  datedHeadlineList,
];

/** Rules for single lines, in the order in which they claim blocks. */
export const lineRules: readonly Rule[] = [
  pageEdgeMarker,
  repeatedLine,
  mediaPlaceholder,
  advertisement,
  membershipAppeal,
  readMore,
  shareButtons,
  copyrightNotice,
  consentNotice,
  navigation,
];

/** Grounds on which the learned model removes what no rule has claimed. */
const learnedGrounds: readonly Ground[] = [outsideArticle, unlikeArticle];

/** Every ground. */
export const rules: readonly Ground[] = [...sectionRules, ...lineRules, ...learnedGrounds];
