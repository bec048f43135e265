import { hasWords, isProse, unweldWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const mark = '^[[(*→►▶➤»•\\s-]{0,4}';

/** Openings that say “read also” and nothing else; a headline may follow without any mark. */
const plain = [
  'read also',
  'also read',
  'читайте также',
  'читать также',
  'смотрите также',
  'материал по теме',
  'կարդա՛? ?նաև',
  'կարդացե՛?ք նաև',
  'կարդալ նաև',
  'տես նաև',
  'տեսեք նաև',
  'ასევე წაიკითხეთ',
  'წაიკითხეთ ასევე',
  'ნახეთ ასევე',
  'həmçinin oxuyun',
  'həmçinin bax',
  'ayrıca okuyun',
  'ayrıca bkz',
  'bunu da okuyun',
  'ilgili haber',
];
/** Openings that need a mark behind them, or the end of the line, since sentences begin so too. */
const marked = [
  'read (?:more|next|on|the full (?:story|article))',
  'see also',
  'more on this',
  'watch(?: also)?',
  'related(?: (?:article|story|news))?',
  'listen(?: to)?',
  'continue reading',
  'читать (?:далее|полностью|дальше)',
  'подробнее',
  'по теме',
  'կարդալ ավելին',
  'წაიკითხეთ',
  'სრულად',
  'ვრცლად',
  'მეტის ნახვა',
  'oxuyun',
  'ətraflı(?: oxu(?:yun)?)?',
  'davamı',
  'devamı(?:nı oku)?',
  'daha fazla(?: oku)?',
];
const plainPointer = new RegExp(`${mark}(?:${plain.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const markedPointer = new RegExp(
  `${mark}(?:${marked.join('|')})\\s{0,2}(?::|[»→›>\\])]|\\.{2,3}$|…$|$)`,
  'iu',
);
const onTopic = /^Read more on \p{Lu}/u;

export const readMore: Rule = {
  id: 'read-more',
  reason: 'Points to another article (“Read more …”)',
  find: (page) =>
    removeEach(page, (text) => {
      if (text.length > 400 || hasWords(text, 41)) return false;
      if (markedPointer.test(text)) return true;
      return !isProse(text) && (plainPointer.test(unweldWords(text)) || onTopic.test(text));
    }),
};
