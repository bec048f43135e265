import { readWordList } from '../../../page/phrase-list.ts';

/** What a button does; one such word makes a line of known words certain. */
export const actions = readWordList(`
share shares shared tweet tweets retweet print email copy bookmark pin
поделиться поделитесь поделились печать распечатать твитнуть отправить скопировать
կիսվել կիսվեք տարածել տպել
გააზიარე გაზიარება გაუზიარე ბეჭდვა ამობეჭდვა
paylaş paylaşın çap yazdır kopyala
`);

/** Where a button leads. */
export const networks = readWordList(`
facebook twitter x telegram whatsapp viber linkedin reddit pinterest vk vkontakte odnoklassniki ok
messenger instagram youtube tiktok threads bluesky mastodon flipboard pocket tumblr skype
вконтакте одноклассники фейсбук твиттер телеграм телеграмм вотсап вайбер
facebookda twitterdə facebookta twitterda whatsappda whatsappta telegramda
`);

/** What else stands on such buttons. */
export const fillers = readWordList(`
e mail pdf link url save ru this article story post page on via to with by in a friend friends
comment comments like likes send follow us google news
в на с через друзьям друзьями ссылку ссылка эту статью статью новость новостью страницу по почте
комментарии нравится
նյութը հղումը ֆեյսբուքում
ბმული სტატია
xəbəri linki et səhifəni haberi bağlantıyı sayfayı
`);
