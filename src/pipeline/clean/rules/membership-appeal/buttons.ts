import { readPhrases } from '../../../page/phrase-list.ts';

/** Whole lines that are buttons for becoming a member, a reader or a donor. */
export const buttons = readPhrases(`
join
join us
join now
join today
donate
donate now
support us
subscribe
subscribe now
subscribe sign in
subscribesign in
sign up
sign up now
sign in
sign in register
log in
log out
login
register
become a member
become a subscriber
newsletter
newsletters
my account
подписаться
подписка
подпишитесь
поддержать
поддержать нас
поддержать проект
войти
вход
вход регистрация
регистрация
личный кабинет
բաժանորդագրվել
բաժանորդագրվեք
մուտք
գրանցվել
աջակցել
გამოწერა
გამოიწერე
შესვლა
რეგისტრაცია
მხარდაჭერა
abunə ol
abunə olun
daxil ol
qeydiyyat
abone ol
abone olun
giriş yap
üye ol
kayıt ol
bağış yap
destek ol
`);
