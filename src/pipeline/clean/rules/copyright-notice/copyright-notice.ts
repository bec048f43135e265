import { findWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const notice =
  /^(?:©|\(c\)|copyright\b|all rights reserved|все права защищены|բոլոր իրավունքները|ყველა უფლება დაცულია|bütün hüquqlar|tüm hakları)|(?:©|\(c\)|copyright)\s{0,2}(?:19|20)\d{2}|all rights reserved\.?$|все права защищены\.?$/iu;

export const copyrightNotice: Rule = {
  id: 'copyright-notice',
  reason: 'The site’s copyright or reuse notice',
  find: (page) => removeEach(page, (text) => text.length < 400 && findWords(text).length <= 50 && notice.test(text)),
};
