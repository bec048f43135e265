import { endsSentence, foldWords, hasWords } from '../../../page/measure-text.ts';
import { readPhrases } from '../../../page/phrase-list.ts';
import { type Rule, removeEach } from '../../rule.ts';

const labels = readPhrases(`
ad
ads
advert
advertisement
advertisements
article continues below
article continues below advertisement
article continues after advertisement
story continues below
story continues below advertisement
advertisement continue reading below
advertisement scroll to continue
continue reading below
sponsored
sponsored content
promoted
promoted content
paid content
paid partnership
реклама
реклама на сайте
на правах рекламы
գովազդ
գովազդային
რეკლამა
reklam
reklamlar
reklam alanı
`);

const opening =
  /^(?:ad|advert|advertisement|реклама|գովազդ|რეკლამა|reklam|sponsored)(?:\s(?:for|from|by|от)\s|\s?:\s)/iu;

/** Words that the line of an advertisement has at most; a sentence about advertising has more or ends as one. */
const mostWords = 14;

export const advertisement: Rule = {
  id: 'advertisement',
  reason: 'An advertisement or its label',
  find: (page) =>
    removeEach(page, (text) => {
      if (text.length > 160) return false;
      if (labels.has(foldWords(text))) return true;
      return opening.test(text) && !endsSentence(text) && !hasWords(text, mostWords + 1);
    }),
};
