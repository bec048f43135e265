import { normaliseWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const markers = new Set([
  'top of page',
  'bottom of page',
  'back to top',
  'to top',
  'scroll to top',
  'go to top',
  'skip to content',
  'skip to main content',
  'skip to navigation',
  'jump to content',
  'наверх',
  'вверх',
  'к началу страницы',
  'перейти к содержимому',
  'перейти к основному содержанию',
  'վերև',
  'ზემოთ',
  'yuxarı',
  'yukarı',
  'başa dön',
  'içeriğe atla',
]);

export const pageEdgeMarker: Rule = {
  id: 'page-edge-marker',
  reason: 'A jump mark of the web page, such as “top of page”',
  find: (page) => removeEach(page, (text) => text.length < 60 && markers.has(normaliseWords(text))),
};
