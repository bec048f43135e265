import { findWords } from '../page/measure-text.ts';

const credit =
  /^(?:photo|photos|image|picture|illustration|caption|source|фото|иллюстрация|луսանկար|լուսանկարը|ფოტო|foto|fotoğraf|şəkil)(?:\s(?:by|credit|from))?\s?[:©]|(?:[.,;|]|\s[-–—])\s?(?:official |file |archive |courtesy |press )?(?:photo|image|illustration|screenshot|фото|фотография|ფოტო|foto)(?:\s?(?::|by|from|courtesy)\s?[^.]{1,80})?\.?$|(?:photo|image|source|фото|illustration)\s?:\s?[^.]{1,80}\.?$|[([](?:photo|image|фото|ap photo|afp|reuters)[^)\]]{0,80}[)\]]\.?$|(?:getty images|ap photo|afp photo)\S{0,20}\.?$/iu;

/** Whether a line is the caption or credit of a picture: a short text that names its source as such. */
export function isCaption(text: string): boolean {
  return text.length <= 400 && findWords(text).length <= 60 && credit.test(text);
}
