/** Headings of lists that lead away from the article, as `normaliseWords` leaves them. */
export const sectionHeadings: ReadonlySet<string> = new Set(
  `
related
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
leave a comment
leave a reply
leave comment
post a comment
comments
add comment
write a comment
about the author
tags
новости по теме
по теме
материалы по теме
похожие новости
похожие материалы
похожие статьи
читайте также
читать также
смотрите также
последние новости
популярное
популярные новости
самое читаемое
самые читаемые
самое популярное
главные новости
главное
лента новостей
все новости
другие новости
еще новости
ещё новости
рекомендуем
новости партнеров
новости партнёров
новости дня
комментарии
добавить комментарий
оставить комментарий
վերջին լուրեր
վերջին նորություններ
կարդացեք նաև
նմանատիպ նյութեր
առնչվող նյութեր
ամենաընթերցվածը
ամենաշատ կարդացված
լրահոս
բոլոր լուրերը
დაკავშირებული სტატიები
დაკავშირებული სიახლეები
მსგავსი სიახლეები
მსგავსი სტატიები
ბოლო სიახლეები
უახლესი ამბები
ყველაზე კითხვადი
პოპულარული
სხვა სიახლეები
ასევე წაიკითხეთ
son xəbərlər
oxşar xəbərlər
əlaqəli xəbərlər
digər xəbərlər
ən çox oxunan
ən çox oxunanlar
həmçinin oxuyun
xəbər lenti
bütün xəbərlər
ilgili haberler
benzer haberler
son dakika haberleri
son haberler
diğer haberler
en çok okunanlar
en çok okunan haberler
çok okunanlar
`
    .trim()
    .split('\n'),
);
