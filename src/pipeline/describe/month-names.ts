/** Month names as newspapers print them, January first; a name may have several forms. */
const monthNames = `
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec
января январь янв|февраля февраль фев февр|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек
հունվարի հունվար հնվ|փետրվարի փետրվար փտվ|մարտի մարտ մրտ|ապրիլի ապրիլ ապր|մայիսի մայիս մյս|հունիսի հունիս հնս|հուլիսի հուլիս հլս|օգոստոսի օգոստոս օգս|սեպտեմբերի սեպտեմբեր սեպ|հոկտեմբերի հոկտեմբեր հոկ|նոյեմբերի նոյեմբեր նոյ|դեկտեմբերի դեկտեմբեր դեկ
იანვარი იანვარს იანვრის იან|თებერვალი თებერვალს თებერვლის თებ|მარტი მარტს მარტის მარ|აპრილი აპრილს აპრილის აპრ|მაისი მაისს მაისის მაი|ივნისი ივნისს ივნისის ივნ|ივლისი ივლისს ივლისის ივლ|აგვისტო აგვისტოს აგვ|სექტემბერი სექტემბერს სექტემბრის სექ|ოქტომბერი ოქტომბერს ოქტომბრის ოქტ|ნოემბერი ნოემბერს ნოემბრის ნოე|დეკემბერი დეკემბერს დეკემბრის დეკ
yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek
ocak oca|şubat şub|mart mar|nisan nis|mayis may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasim kas|aralik ara
`;

const months = new Map(
  monthNames
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .split('|')
        .flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
    ),
);

/**
 * The month (1 to 12) that a word names in English, Russian, Armenian, Georgian,
 * Azerbaijani or Turkish. The Turkish names are listed with i for ı, as capitals
 * of either letter may lower-case to it.
 */
export function findMonth(word: string): number | undefined {
  return months.get(word.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i'));
}
