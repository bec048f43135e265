import { findWords, normaliseWords, unweldWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const buttons = new Set([
  'join',
  'join us',
  'join now',
  'join today',
  'donate',
  'donate now',
  'support us',
  'support',
  'subscribe',
  'subscribe now',
  'sign up',
  'sign up now',
  'sign in',
  'log in',
  'login',
  'register',
  'become a member',
  'newsletter',
  'подписаться',
  'подписка',
  'поддержать',
  'войти',
  'регистрация',
  'բաժանորդագրվել',
  'გამოწერა',
  'abunə ol',
  'abone ol',
]);

const appeal =
  /\b(?:become (?:an?|our) (?:[\p{L}.]+ ){0,4}(?:member|patron|supporter|subscriber)|support (?:independent|our) (?:journalism|work|newsroom)|subscribe to (?:our|the|my)|sign up (?:for|to) (?:our|the)|join our (?:newsletter|mailing list|telegram|whatsapp)|follow us on|get (?:our|the) (?:[\p{L}]+ ){0,3}newsletter|make a donation|download our app|enter your e-?mail)\b|(?:подпис(?:ывайтесь|аться) на (?:наш|канал)|поддержите нас|читайте нас в|следите за нами)/iu;

export const membershipAppeal: Rule = {
  id: 'membership-appeal',
  reason: 'Asks the visitor to join, subscribe, follow or donate',
  find: (page) =>
    removeEach(page, (text) => {
      if (text.length < 40 && buttons.has(normaliseWords(text))) return true;
      return text.length < 400 && findWords(text).length <= 45 && appeal.test(unweldWords(text));
    }),
};
