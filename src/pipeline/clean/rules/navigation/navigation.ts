import { endsSentence, findWords, normaliseWords } from '../../../page/measure-text.ts';
import type { Removal, Rule } from '../../rule.ts';

const menuWords = new Set(
  'home news world politics economy economics business society culture sport sports science technology tech health opinion opinions analysis interviews interview video videos photo photos multimedia podcast podcasts about contact contacts search menu close en ru hy ka az tr am ge eng rus arm geo language languages more archive regions region armenia azerbaijan georgia english русский հայերեն ქართული azərbaycanca türkçe главная новости мир политика экономика общество культура спорт наука технологии мнения интервью видео фото архив поиск меню о нас контакты գլխավոր լուրեր քաղաքականություն տնտեսություն հասարակություն մշակույթ սპორტი სიახლეები პოლიტიკა საზოგადოება ეკონომიკა კულტურა მსოფლიო xəbərlər siyasət iqtisadiyyat cəmiyyət mədəniyyət idman dünya'.split(
    ' ',
  ),
);

/** Menu lines: single labels that stand in a run, or whole lines made of menu words alone. */
export const navigation: Rule = {
  id: 'navigation',
  reason: 'A menu or language switch of the website',
  find: (page) => {
    const removals: Removal[] = [];
    let run: number[] = [];
    const closeRun = () => {
      const [first] = run;
      if (first !== undefined && run.length >= 2) removals.push({ first, last: run.at(-1) ?? first });
      run = [];
    };
    for (const [index, { text }] of page.blocks.entries()) {
      const isMenu = !page.labels[index] && isMenuLine(text);
      if (isMenu && findWords(text).length >= 3) removals.push({ first: index, last: index });
      if (isMenu) run.push(index);
      else if (text !== '') closeRun();
    }
    closeRun();
    return removals;
  },
};

function isMenuLine(text: string): boolean {
  if (text === '' || text.length > 200 || endsSentence(text)) return false;
  const words = normaliseWords(text).split(' ');
  return words.every((word) => menuWords.has(word));
}
