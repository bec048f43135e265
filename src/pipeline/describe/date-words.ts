/** Words before or after a date that say what it is the date of. */
export const publishedWords =
  /^(?:published|posted|publication date|date(?: of publication|d)?(?!\p{L})|first published|опубликован|дата(?: публикации)?(?!\p{L})|создано|հրապարակվ|հրապարակման|გამოქვეყნ|თარიღი|dərc (?:olun|edil)|tarix(?!\p{L})|yay[ıi]n(?:lanma| tarihi)|giriş(?!\p{L})|eklenme)/iu;

export const modifiedWords =
  /^(?:(?:last )?(?:updated?|modified|edited)\b|обновлен|изменен|последнее обновление|թարմաց|փոփոխվ|განახლ|ბოლო განახლება|(?:son )?yenilən|(?:son )?güncelle)/iu;

export const capturedWords =
  /^(?:captured|retrieved|accessed|archived|saved|printed|snapshot|сохранен|дата обращения|распечатано)/iu;

/** What may stand beside a page clock: a language switch. */
export const switchWords =
  /^(?:(?:en|eng|ru|rus|hy|am|arm|ka|ge|geo|az|aze|tr|tur|рус|հայ|ქართ|ქარ)(?:\s|$)){1,8}$/iu;
