import { readWordList } from '../../../page/phrase-list.ts';

/** Words that stand in menus and hardly anywhere else as whole lines. */
export const sureWords = readWordList(`
home menu search login contact contacts homepage sitemap rss
en ru hy ka az tr am ge eng rus arm geo aze tur
english русский հայերեն ქართული azərbaycanca türkçe հայ рус ქარ
главная поиск меню контакты
գլխավոր որոնում կապ մենյու
მთავარი ძებნა კონტაქტი მენიუ
ana səhifə əsas axtar axtarış əlaqə menyu
anasayfa sayfa ara iletişim künye menü
`);

/** Names of sections; in a row they are a menu, alone they may be a heading of an article. */
export const sectionWords = readWordList(`
news world politics economy economics business society culture sport sports science technology tech
health opinion opinions analysis interviews interview video videos photo photos multimedia podcast
podcasts about us language languages more archive regions region live lifestyle entertainment travel
education law army incidents editorial team advertise advertising careers all
armenia azerbaijan georgia russia turkey iran caucasus diaspora artsakh karabakh
новости мир мире политика экономика общество культура спорт наука технологии мнения интервью видео
фото архив нас проекте сайте реклама бизнес происшествия армия авто здоровье регионы еще аналитика
армения азербайджан грузия россия редакция
լուրեր քաղաքականություն տնտեսություն հասարակություն մշակույթ սպորտ աշխարհ վերլուծություն
հարցազրույց տեսանյութ տեսանյութեր լուսանկարներ տարածաշրջան մեր մասին արխիվ իրավունք կրթություն
գիտություն տեխնոլոգիաներ սփյուռք արցախ հայաստան բանակ առողջություն մամուլ միջազգային
სიახლეები პოლიტიკა საზოგადოება ეკონომიკა კულტურა მსოფლიო სპორტი სამართალი ბიზნესი ვიდეო ფოტო
ჩვენ შესახებ არქივი ინტერვიუ რეგიონი კონფლიქტები მეცნიერება ტექნოლოგიები განათლება ჯანდაცვა
xəbərlər siyasət iqtisadiyyat cəmiyyət mədəniyyət idman dünya maraqlı texnologiya elm təhsil
müsahibə video foto haqqımızda arxiv hadisə kriminal region sağlamlıq gündəm şou biznes
haberler gündem siyaset ekonomi dünya spor kültür sanat teknoloji sağlık eğitim magazin yazarlar
hakkımızda yaşam bilim galeri arşiv türkiye
`);

/** Countries and regions: a list of them may well be part of an article. */
export const placeWords = readWordList(`
armenia azerbaijan georgia russia turkey iran caucasus artsakh karabakh world
армения азербайджан грузия россия мир արցախ հայաստան türkiye dünya
`);

/** Words that join the others and say nothing themselves. */
export const joiningWords = readWordList('and и о в և და və ve');
