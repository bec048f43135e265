import { readWordList } from '../page/phrase-list.ts';

/** What stands before “by” where a line names who wrote. */
const work =
  'written|posted|published|reported|reporting|review|reviews?|news|story|words|text|texts|opinion|analysis|commentary|comment|column|feature|interview|article|essay|perspective|guest post|blog|compiled|contributed|submitted|created|authored|as told|report|special report|a column';

/** Words that introduce a name with or without a colon, and such as need the colon. */
export const opening = new RegExp(
  `^(?:(?:(?:${work})\\s)?by(?:\\s?:\\s?|\\s|$)|as told to\\s|(?:authors?|written by|from|автор(?:ы|и)?|հեղինակ|ավտոր|ავტორი|ავტორები|müəllif|müəlliflər|yazar|yazan|autor(?:in|en|es|a)?|auteurs?|autores|autore|autori|door|von|par|por|di|przez|napsal)(?:\\s?[:՝]\\s?|\\s|$)|(?:text|story|reporter|words|текст|корреспондент|беседовала?|подготовила?|հեղինակներ|տեքստը?|ტექსტი|mətn|muhabir|haber|foto ve haber|texte|texto|testo|tekst|source)\\s?[:՝]\\s?)`,
  'iu',
);

/** What every line has that says whom it names: a word of `opening` without a letter before it, or `weldedOpening`; copying welds “Reporter” alone to a name. */
export const mayOpen =
  /(?<!\p{L})(?:by|as told|authors?|written|from|автор(?:ы|и)?|հեղինակ(?:ներ)?|ավտոր|ավտորի|ავტორი|ავტორები|müəllif|müəlliflər|yazar|yazan|autor(?:in|en|es|a|e|i)?|auteurs?|door|von|par|por|di|przez|napsal|text|story|words|текст|корреспондент|беседовала?|подготовила?|տեքստը?|ტექსტი|mətn|muhabir|haber|foto|texte|texto|testo|tekst|source)(?!\p{L})|reporter|by(?=\p{Lu})/iu;

/** Openings that are ordinary words too: a name must follow, and nothing else. */
export const weakOpening = /^(?:from|door|von|par|por|di|przez|source)(?![:՝\p{L}])/iu;

/** “By” welded to the name by copying: «ByAnna Petrova». */
export const weldedOpening = /^By(?=\p{Lu}[\p{Ll}.'’-])/u;

/** Who else had a hand in it, but did not write it. */
export const otherHands =
  /^(?:photo(?:s|graphy|graphs)?|image|picture|illustrat\p{L}*|video|graphics?|edited|editing|(?:medically |fact )?reviewed|fact[- ]checked|produced|translated|sponsored|presented|powered|recipe tested|designed|hosted|directed|proudly|made|curated|updated|verified|approved|brought to you|фото|լուսանկար\p{L}*|ფოტო|foto|fotoğraf)\s(?:by\s)?/iu;

/** Words of a post or an outlet, which end a name: «Anna Petrova Senior Writer», «Anna Petrova Fox News». */
export const roles: ReadonlySet<string> = readWordList(`
staff writer writers editor editors reporter reporters correspondent correspondents contributor contributors
contributing columnist journalist author producer freelance freelancer senior associate assistant deputy chief
executive managing director manager analyst critic photographer illustrator manufacturer host anchor
professor prof president ceo cto cfo co-founder founder fellow researcher expert specialist strategist lead head
intern blogger special guest opinion political politics healthcare business health digital content marketing
national international foreign science technology tech sports culture entertainment features investigative
редактор корреспондент журналист обозреватель автор колумнист специально
redakteur redakteurin journaliste rédacteur redactor redactora giornalista redattore redaktör
`);

/** Words that outlets are named with. */
export const outlets: ReadonlySet<string> = readWordList(`
news newspaper times post press media daily herald tribune journal gazette network online magazine agency
reuters afp ap bbc cnn nbc abc cbs npr interfax tass ria xinhua dpa bloomberg wire newsroom desk team service
university institute school college center centre foundation association society company inc ltd llc tv radio
today weekly report review chronicle observer telegraph guardian independent standard mirror courier enquirer inquirer
xpress partners group studio studios brandroom partner
`);

/** Words of menus and headings that are capitalised like names, but are none. */
export const furniture: ReadonlySet<string> = readWordList(`
home about contact subscribe share newsletter newsletters menu search login log sign follow us more read latest
trending popular related comments comment advertisement world politics business sports sport culture lifestyle
entertainment technology tech science health opinion opinions travel food video videos podcast podcasts photos gallery
reviews review guide guides deals best top new the a an all your you we our my how what why when where who this
that these here is are for in on at to with of terms privacy policy cookie cookies rights reserved copyright facebook
twitter instagram linkedin whatsapp pinterest youtube email print save link copy app apps events shop store help
support donate members member account profile settings language english deutsch français español jump skip
content main navigation topics tags categories category section sections archive archives monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december published
updated posted last edited minutes minute min read hours hour days day ago credit getty images shutterstock
source full story part episode season table view watch listen play next previous back close open start get
free now today tonight live breaking exclusive editors editor's picks pick choice must see also on
`);

/** What joins the authors of a byline. */
export const joiners =
  /\s{0,9}[,;]\s{0,9}(?:(?:and|&|with|и|և|და|və|ve|und|et|y|e|i|a|en|og|och)\s{1,9})?|\s{1,9}(?:and|&|with|и|և|და|და|və|ve|und|et|y|e|en|og|och)\s{1,9}/iu;

/** Small words inside names. */
export const particles: ReadonlySet<string> = readWordList(
  'de von van der den del della di da dos du la le al el bin ibn ter ten zu zur af av und of the for y',
);
