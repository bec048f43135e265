/**
 * Month names as newspapers print them, January first; a name may have several
 * forms. Lines: English, Russian, Ukrainian, Armenian, Georgian, Azerbaijani,
 * Turkish, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech,
 * Swedish and Danish, Romanian, Greek.
 */
const monthNames = `
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec
января январь янв|февраля февраль фев февр|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек
січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд
հունվարի հունվար հնվ|փետրվարի փետրվար փտվ|մարտի մարտ մրտ|ապրիլի ապրիլ ապր|մայիսի մայիս մյս|հունիսի հունիս հնս|հուլիսի հուլիս հլս|օգոստոսի օգոստոս օգս|սեպտեմբերի սեպտեմբեր սեպ|հոկտեմբերի հոկտեմբեր հոկ|նոյեմբերի նոյեմբեր նոյ|դեկտեմբերի դեկտեմբեր դեկ
იანვარი იანვარს იანვრის იან|თებერვალი თებერვალს თებერვლის თებ|მარტი მარტს მარტის მარ|აპრილი აპრილს აპრილის აპრ|მაისი მაისს მაისის მაი|ივნისი ივნისს ივნისის ივნ|ივლისი ივლისს ივლისის ივლ|აგვისტო აგვისტოს აგვ|სექტემბერი სექტემბერს სექტემბრის სექ|ოქტომბერი ოქტომბერს ოქტომბრის ოქტ|ნოემბერი ნოემბერს ნოემბრის ნოე|დეკემბერი დეკემბერს დეკემბრის დეკ
yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek
ocak oca|şubat şub|mart mar|nisan nis|mayis may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasim kas|aralik ara
januar jänner|februar feber|märz mär mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez
janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|décembre decembre déc
enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic
gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre set|ottobre ott|novembre|dicembre
janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro
januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december
stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru
ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec
januari|februari|mars marts|april|maj|juni|juli|augusti|september|oktober|november|december
ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie|decembrie
ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαϊ|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ
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
 * The month (1 to 12) that a word names in any of the languages. The Turkish
 * names are listed with i for ı, as capitals of either letter may lower-case to it.
 */
export function findMonth(word: string): number | undefined {
  return months.get(word.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i'));
}
