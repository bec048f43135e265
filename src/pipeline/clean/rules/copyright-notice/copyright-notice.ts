import { hasWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

/** A mark or the word with a year beside it, or a reservation of rights as a sentence of its own. */
const notice =
  /^©|(?:©|\(c\)|\bcopyright)[\s:©,]{0,4}(?:by )?(?:19|20)\d{2}\b|(?:19|20)\d{2}\s{0,2}(?:©|\(c\))|\bcopyright\s{0,2}©|(?:^|[.!|,;•·–—©\d-]\s{0,2})(?:all rights reserved|все права защищены|все права сохранены|բոլոր իրավունքները պաշտպանված են|բոլոր իրավունքները պահպանված են|ყველა უფლება დაცულია|bütün hüquqlar(?:ı)? qorunur|tüm hakları saklıdır|her hakkı saklıdır)(?:[.!|,;]|$)/iu;

/** Conditions for reprinting, which sites of the region set at the foot of each article. */
const reuse =
  /^(?:при (?:полном или частичном |полной или частичной |любом |копировании и )?(?:использовании|цитировании|перепечатке|копировании)[^.!?]{0,120}(?:ссылка|обязательн)|(?:полное|частичное)[^.!?]{0,60}(?:копирование|использование)[^.!?]{0,80}(?:запрещ|разреш|допуска)|мнение редакции может не совпадать|նյութերն? ամբողջությամբ կամ մասնակի|կայքի նյութերի? (?:ամբողջական|մասնակի|օգտագործ)|մասնակի կամ ամբողջական|მასალის? გამოყენებ|saytdakı materiallar|materiallardan istifadə|xəbərdən istifadə|sitedeki (?:tüm )?(?:içerik|haber|yazı)|kaynak göster(?:ilmeden|meden))/iu;

export const copyrightNotice: Rule = {
  id: 'copyright-notice',
  reason: 'The site’s copyright or reuse notice',
  find: (page) =>
    removeEach(
      page,
      (text) => text.length < 400 && !hasWords(text, 51) && (notice.test(text) || reuse.test(text)),
    ),
};
