/** Words before or after a date that say what it is the date of. */
export const publishedWords =
  /^(?:published|posted|publication date|date(?: of publication|d)?(?!\p{L})|first published|опубликован|дата(?: публикации)?(?!\p{L})|создано|опубліковано|հրապարակվ|հրապարակման|გამოქვეყნ|თარიღი|dərc (?:olun|edil)|tarix(?!\p{L})|yay[ıi]n(?:lanma| tarihi)|giriş(?!\p{L})|eklenme|veröffentlicht|erschienen|erstellt|publié|mis en ligne|paru|publicado|pubblicato|gepubliceerd|geplaatst|opublikowan|data (?:publikacji|dodania)|publikován|publicerad|publicat|δημοσιεύ)/iu;

export const modifiedWords =
  /^(?:(?:last )?(?:updated?|modified|edited|changed|revised)\b|обновлен|изменен|последнее обновление|оновлено|թարմաց|փոփոխվ|განახლ|ბოლო განახლება|(?:son )?yenilən|(?:son )?güncelle|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|stand(?!\p{L})|mis à jour|modifié|actualizado|atualizado|modificado|aggiornato|bijgewerkt|aktualiz|uppdaterad|actualizat|ενημερώ)/iu;

export const capturedWords =
  /^(?:captured|retrieved|accessed|archived|saved|printed|snapshot|сохранен|дата обращения|распечатано|abgerufen|consulté)/iu;

/** What may stand beside a page clock: a language switch. */
export const switchWords =
  /^(?:(?:en|eng|ru|rus|hy|am|arm|ka|ge|geo|az|aze|tr|tur|рус|հայ|քարթ|ქართ|ქარ)(?:\s|$)){1,8}$/iu;
