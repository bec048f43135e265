import { foldWords } from '../../../page/measure-text.ts';
import { readPhrases } from '../../../page/phrase-list.ts';
import { type Rule, removeEach } from '../../rule.ts';

const placeholders = readPhrases(`
logo
media logo
site logo
image
photo
picture
video
video player
play video
play
play audio
audio
loading
loading player
loading video
image source getty images
your browser does not support the audio element
your browser does not support the video tag
your browser does not support html5 video
embed
no media source currently available
enlarge
enlarge image
логотип
фото
видео
аудио
загрузка
загрузка плеера
ваш браузер не поддерживает видео
լուսանկար
լուսանկարը
տեսանյութ
ֆոտո
ფოტო
ვიდეო
foto
video izlə
videonu izlə
şəkil
fotoğraf
videoyu izle
`);

export const mediaPlaceholder: Rule = {
  id: 'media-placeholder',
  reason: 'Stands where the page had a logo, a picture or a player',
  find: (page) => removeEach(page, (text) => text.length < 60 && placeholders.has(foldWords(text))),
};
