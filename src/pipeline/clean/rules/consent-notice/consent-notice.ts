import { foldWords, hasWords } from '../../../page/measure-text.ts';
import { readPhrases } from '../../../page/phrase-list.ts';
import { type Rule, removeEach } from '../../rule.ts';

/** The site speaking of its own cookies or asking for consent. */
const notices: readonly RegExp[] = [
  /\b(?:(?:we|this (?:web)?site|our (?:web)?site|this page|our partners)(?: and our partners)? uses? (?:[\p{L}-]+ ){0,3}cookies|(?:accept|manage|reject) (?:all |our )?cookies)\b/iu,
  /\bby (?:using|continuing|visiting|clicking)[^.!?]{1,120}(?:cookies|privacy policy|terms of (?:use|service))\b/iu,
  /\byou (?:agree|consent) to (?:our|the use of) (?:[\p{L}]+ ){0,3}(?:cookies|privacy policy|terms)\b/iu,
  /\b(?:please enable javascript|(?:enable|turn on) javascript (?:in|to)|javascript is (?:disabled|required)|protected by recaptcha)\b/iu,
  /(?:мы используем|сайт использует|наш сайт использует|этот сайт использует)(?: файлы)? cookie/iu,
  /продолжая (?:использовать|пользоваться|просмотр)[^.!?]{1,120}(?:cookie|соглаша)/iu,
  /կայքն? օգտագործում է (?:[\p{L}-]+ ){0,3}(?:cookie|քուքի|թխուկ)/iu,
  /საიტი იყენებს (?:[\p{L}-]+ ){0,3}(?:cookie|ქუქი)/iu,
  /saytı?m?ız? cookie|(?:sitemizde|web sitemizde|bu sitede) (?:[\p{L}-]+ ){0,3}(?:çerez|cookie)|çerez(?:ler)? kullan(?:ıyoruz|ılmaktadır)/iu,
];

/** A word that each of them has; most lines have none, and need no closer look. */
const hint = /cookie|privacy|terms|javascript|recaptcha|соглаша|քուքի|թխուկ|ქუქი|çerez/iu;

/** Links to the site's legal pages, as lines of their own. */
const links = readPhrases(`
privacy policy
privacy notice
privacy
cookie policy
cookie settings
cookie preferences
cookie notice
manage cookies
terms of use
terms of service
terms and conditions
terms conditions
accept cookies
accept all cookies
accept all
reject all
do not sell my personal information
политика конфиденциальности
политика обработки персональных данных
пользовательское соглашение
условия использования
правила использования
գաղտնիության քաղաքականություն
օգտագործման պայմաններ
კონფიდენციალურობის პოლიტიკა
წესები და პირობები
məxfilik siyasəti
gizlilik siyasəti
istifadə qaydaları
istifadə şərtləri
gizlilik politikası
çerez politikası
kullanım koşulları
kullanım şartları
kvkk aydınlatma metni
`);

export const consentNotice: Rule = {
  id: 'consent-notice',
  reason: 'A cookie, privacy or browser notice',
  find: (page) =>
    removeEach(page, (text) => {
      if (text.length > 400 || hasWords(text, 46)) return false;
      return (
        isLinkLine(text) ||
        (hint.test(text) && !/^["“«„‘]/u.test(text) && notices.some((notice) => notice.test(text)))
      );
    }),
};

/** A line of one or more of the links, parted by bars, dots or commas. */
function isLinkLine(text: string): boolean {
  let isLink = false;
  for (const part of text.split(/[|•·/,;\t]| and | & /u)) {
    const words = foldWords(part);
    if (words === '') continue;
    if (!links.has(words)) return false;
    isLink = true;
  }
  return isLink;
}
