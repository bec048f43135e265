import { findWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const notice =
  /\b(?:(?:uses?|using|accept|our|all|necessary|manage) cookies|cookie (?:policy|settings|preferences|consent|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)|enable javascript|javascript is (?:disabled|required))\b|использу(?:ет|ем|ются) (?:файлы )?cookie|политик[аи] конфиденциальности/iu;

export const consentNotice: Rule = {
  id: 'consent-notice',
  reason: 'A cookie, privacy or browser notice',
  find: (page) => removeEach(page, (text) => text.length < 400 && findWords(text).length <= 40 && notice.test(text)),
};
