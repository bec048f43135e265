import { foldWords, hasWords, isProse, unweldWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';
import { buttons } from './buttons.ts';

/** An imperative to the visitor; counts only where a sentence begins, so that reported and quoted speech stays. */
const appeals = [
  'become (?:an?|our) (?:[\\p{L}.]+ ){0,4}(?:member|patron|supporter|subscriber)(?! of\\b)',
  'support (?:independent|our) (?:[\\p{L}]+ ){0,2}(?:journalism|journalists|work|newsroom|media)',
  'subscribe (?:to|for|on) (?:our|my)\\b',
  "subscribe to the (?:[\\p{L}’']+ ){0,4}(?:newsletter|channel|podcast|mailing list)",
  "sign up (?:for|to) (?:our|the) (?:[\\p{L}’'-]+ ){0,4}(?:newsletter|updates|alerts|mailing list|briefing)",
  'sign up (?:for|to) our\\b',
  'join our (?:newsletter|mailing list|telegram|whatsapp|viber|community|channel)',
  'follow (?:us|our [\\p{L} ]{1,30}?) on\\b',
  'follow [\\p{L}\\p{N}.@ ]{2,30}? on (?:facebook|twitter|x|instagram|telegram|youtube|google news)\\b',
  'like us on facebook',
  'get (?:our|the) (?:[\\p{L}]+ ){0,3}newsletter',
  'make a donation',
  'donate (?:to (?:us|our)|now|today)',
  'download our app',
  'enter your e-?mail',
  'get (?:the latest|breaking) (?:[\\p{L}]+ ){0,4}(?:in|to) your inbox',
  'подпи(?:сывайтесь|шитесь) на (?:наш|канал|телеграм|telegram|рассылк|нас|youtube)',
  'поддержите (?:нас|нашу? (?:редакцию|работу|издание|проект)|независимую)',
  'читайте нас (?:в|на)\\b',
  'следите за (?:нами|нашими новостями|новостями (?:в|на))',
  'присоединяйтесь к нам',
  'больше новостей (?:в|на) (?:нашем|telegram|телеграм)',
  'оставайтесь на связи',
  'հետևեք մեզ',
  'բաժանորդագրվե(?:ք|լ) (?:մեր|տելեգրամ|telegram)',
  'միացեք մեր',
  'მოგვყევით',
  'გამოიწერეთ (?:ჩვენი|სიახლე)',
  'შემოგვიერთდით',
  "bizi (?:[\\p{L}’'-]+ )?(?:izləyin|takip edin|izleyin)",
  'kanalımıza (?:abunə|abone|qoşul)',
  'abun[əe] ol(?:un|maq)',
  'bizə qoşulun',
  'haber bültenimize',
  'e-?posta listemize',
] as const;

const please = '(?:please |пожалуйста,? )?';
const appeal = new RegExp(`^${please}(?:${appeals.join('|')})`, 'iu');
/** Where the line or a question’s answer begins: “Liked this? Subscribe to our …”. */
const leading = /^[^\p{L}]{0,6}|\?\s{1,3}/gu;
/** In a line that is no prose, after any stop or bar. */
const inside = /[.!։:|–—•]\s{1,3}/gu;

export const membershipAppeal: Rule = {
  id: 'membership-appeal',
  reason: 'Asks the visitor to join, subscribe, follow or donate',
  find: (page) =>
    removeEach(page, (text) => {
      if (text.length < 40 && buttons.has(foldWords(text))) return true;
      if (text.length > 400 || hasWords(text, 46) || /^["“«„‘]/u.test(text)) return false;
      const words = unweldWords(text);
      return isAppeal(words, leading) || (!isProse(text) && isAppeal(words, inside));
    }),
};

/** Whether an appeal follows one of the places that `starts` finds. */
function isAppeal(words: string, starts: RegExp): boolean {
  starts.lastIndex = 0;
  for (let start = starts.exec(words); start !== null; start = starts.exec(words)) {
    const from = start.index + start[0].length;
    if (appeal.test(words.slice(from, from + 200))) return true;
    // A whole character further, since half of one is searched from its beginning for ever.
    if (start[0] === '') starts.lastIndex += (words.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
  }
  return false;
}
