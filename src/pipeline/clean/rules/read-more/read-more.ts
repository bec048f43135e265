import { findWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const pointer =
  /^[[(*→►▶•\s-]{0,4}(?:read (?:more|also|next|on|the full (?:story|article))|see also|also read|more on this|watch(?: also)?|related|listen(?: to)?|читайте также|читать далее|смотрите также|подробнее|по теме|կարդա՛? նաև|կարդացեք նաև|ასევე წაიკითხეთ|წაიკითხეთ|həmçinin oxuyun|oxuyun|ayrıca okuyun)\s{0,2}(?::|[-–—]|\]|\)|$|on [A-Z])/iu;

export const readMore: Rule = {
  id: 'read-more',
  reason: 'Points to another article (“Read more …”)',
  find: (page) => removeEach(page, (text) => text.length < 400 && findWords(text).length <= 40 && pointer.test(text)),
};
