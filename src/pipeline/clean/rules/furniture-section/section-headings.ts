import { readPhrases } from '../../../page/phrase-list.ts';

/** Headings of lists that lead away from the article and, once most of it is read, end it. */
export const sectionHeadings = readPhrases(`
related articles
related article
related news
related stories
related story
related posts
related content
related topics
related links
related coverage
related reading
related
recent articles
recent posts
recent news
recent stories
latest
latest news
latest articles
latest stories
latest posts
latest headlines
last news
most popular
most read
most viewed
most commented
most shared
popular
popular news
popular articles
popular posts
popular stories
trending
trending now
trending news
top stories
top news
editor s picks
editors picks
editors pick
editor s pick
editor s choice
more news
more stories
more articles
more from
more on this story
more on this topic
more in this category
more like this
you may also like
you might also like
you may also be interested in
you might be interested in
recommended
recommended for you
recommended articles
recommended stories
read also
read more
also read
read next
see also
further reading
other news
other articles
other stories
news feed
newsfeed
news archive
all news
don t miss
what to read next
up next
next article
previous article
next post
previous post
from our partners
partner news
around the web
from the web
about the author
about the authors
tags
новости по теме
по теме
материалы по теме
статьи по теме
похожие новости
похожие материалы
похожие статьи
похожие публикации
читайте также
читать также
читать далее
читайте ещё
смотрите также
вам может быть интересно
это интересно
сейчас читают
выбор редакции
последние новости
последние материалы
свежие новости
популярное
популярные новости
популярные статьи
самое читаемое
самые читаемые
самое популярное
самое обсуждаемое
самое интересное
главные новости
главное
главное за день
главные новости дня
лента новостей
лента
все новости
другие новости
другие материалы
ещё новости
ещё по теме
рекомендуем
рекомендуемые материалы
мы рекомендуем
новости партнёров
материалы партнёров
новости сми2
новости дня
новости компаний
теги
վերջին լուրեր
վերջին նորություններ
թարմ լուրեր
կարդացեք նաև
կարդալ նաև
տես նաև
տեսեք նաև
դիտեք նաև
նմանատիպ նյութեր
նմանատիպ լուրեր
առնչվող նյութեր
առնչվող լուրեր
թեմայի վերաբերյալ
այս թեմայով
ամենաընթերցվածը
ամենաընթերցված
ամենաընթերցվածները
ամենաշատ կարդացված
ամենադիտված
լրահոս
օրվա լուրեր
բոլոր լուրերը
այլ լուրեր
այլ նյութեր
პოპულარული სიახლეები
დაკავშირებული სტატიები
დაკავშირებული სიახლეები
დაკავშირებული თემები
მსგავსი სიახლეები
მსგავსი სტატიები
მსგავსი ამბები
ბოლო სიახლეები
ბოლო ამბები
უახლესი ამბები
უახლესი სიახლეები
ყველაზე კითხვადი
ყველაზე პოპულარული
პოპულარული
დღის ამბები
სხვა სიახლეები
სხვა ამბები
ყველა სიახლე
ასევე წაიკითხეთ
წაიკითხეთ ასევე
ამავე თემაზე
ნახეთ ასევე
son xəbərlər
oxşar xəbərlər
əlaqəli xəbərlər
əlaqədar xəbərlər
digər xəbərlər
ən çox oxunan
ən çox oxunanlar
həmçinin oxuyun
mövzu üzrə
günün xəbərləri
xəbər lenti
bütün xəbərlər
oxşar məqalələr
diqqət çəkənlər
ilgili haberler
ilgili içerikler
benzer haberler
son dakika haberleri
son dakika
son haberler
son eklenenler
diğer haberler
öne çıkanlar
öne çıkan haberler
günün haberleri
günün öne çıkanları
tüm haberler
sizin için seçtiklerimiz
bunlar da ilginizi çekebilir
ilginizi çekebilir
bunları da okuyun
ayrıca okuyun
en çok okunanlar
en çok okunan haberler
çok okunanlar
etiketler
`);

/** Headings of visitors' comments, which read as prose and run to the foot of the page. */
export const commentHeadings = readPhrases(`
comments
comments closed
leave a comment
leave a reply
leave comment
post a comment
add comment
add a comment
write a comment
join the conversation
комментарии
комментарии читателей
добавить комментарий
оставить комментарий
оставьте комментарий
ваш комментарий
обсуждение
մեկնաբանություններ
մեկնաբանել
թողնել մեկնաբանություն
ավելացնել մեկնաբանություն
კომენტარები
კომენტარის დამატება
დატოვე კომენტარი
დატოვეთ კომენტარი
şərhlər
şərh yaz
şərh yazın
rəy yaz
yorumlar
yorum yap
yorum yaz
yorumunuzu yazın
`);
