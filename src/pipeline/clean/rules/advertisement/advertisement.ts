import { normaliseWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const exact = new Set([
  'ad',
  'ads',
  'advert',
  'advertisement',
  'advertisements',
  'advertising',
  'article continues below advertisement',
  'continue reading below',
  'sponsored',
  'sponsored content',
  'promoted',
  'promoted content',
  'paid content',
  'реклама',
  'на правах рекламы',
  'գովազդ',
  'რეკლამა',
  'reklam',
]);

const opening = /^(?:ad|advert|advertisement|реклама|reklam|sponsored)(?:\s(?:for|from|by|от)\s|\s?:\s)/iu;

export const advertisement: Rule = {
  id: 'advertisement',
  reason: 'An advertisement or its label',
  find: (page) =>
    removeEach(
      page,
      (text) => text.length < 160 && (exact.has(normaliseWords(text)) || opening.test(text)),
    ),
};
