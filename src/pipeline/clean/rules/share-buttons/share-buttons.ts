import { normaliseWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const vocabulary = new Set(
  'share shares shared tweet tweets retweet facebook twitter x telegram whatsapp viber linkedin reddit pinterest vk vkontakte odnoklassniki ok ru email e mail print pdf copy link url messenger instagram youtube tiktok threads bluesky mastodon flipboard pocket save bookmark this article story post on via to with friends comment comments like likes send follow us поделиться печать распечатать отправить скопировать ссылку вконтакте одноклассники твитнуть կիսվել տպել გააზიარე ბეჭდვა paylaş çap yazdır kopyala facebookda twitterdə'.split(
    ' ',
  ),
);
const anchors = new Set(
  'share shares tweet facebook twitter telegram whatsapp viber linkedin reddit pinterest email print messenger vk copy поделиться печать распечатать вконтакте կիսվել տպել გააზიარე ბეჭდვა paylaş'.split(
    ' ',
  ),
);

export const shareButtons: Rule = {
  id: 'share-buttons',
  reason: 'Buttons for sharing, printing or saving the page',
  find: (page) =>
    removeEach(page, (text) => {
      if (text.length > 120) return false;
      const words = normaliseWords(text).split(' ').filter((word) => !/^\d+$/.test(word));
      return words.some((word) => anchors.has(word)) && words.every((word) => vocabulary.has(word));
    }),
};
