import { foldWords } from '../../../page/measure-text.ts';
import { readPhrases } from '../../../page/phrase-list.ts';
import { type Rule, removeEach } from '../../rule.ts';

const markers = readPhrases(`
top of page
bottom of page
back to top
to top
scroll to top
go to top
return to top
skip to content
skip to main content
skip to navigation
skip to search
skip to footer
jump to content
наверх
вверх
в начало
к началу страницы
вернуться наверх
перейти к содержимому
перейти к основному содержанию
перейти к контенту
перейти к содержанию
վերև
դեպի վեր
անցնել հիմնական բովանդակությանը
ზემოთ
ზევით
მთავარ კონტენტზე გადასვლა
yuxarı
yuxarı qayıt
əsas məzmuna keç
yukarı
yukarı çık
başa dön
sayfa başı
içeriğe atla
içeriğe geç
ana içeriğe atla
`);

export const pageEdgeMarker: Rule = {
  id: 'page-edge-marker',
  reason: 'A jump mark of the web page, such as “top of page”',
  find: (page) => removeEach(page, (text) => text.length < 60 && markers.has(foldWords(text))),
};
