import { normaliseWords } from '../../../page/measure-text.ts';
import { type Rule, removeEach } from '../../rule.ts';

const placeholders = new Set([
  'logo',
  'media logo',
  'site logo',
  'image',
  'photo',
  'picture',
  'video',
  'video player',
  'play video',
  'play',
  'audio',
  'loading',
  'loading player',
  'image source getty images',
  'your browser does not support the audio element',
  'your browser does not support the video tag',
  'логотип',
  'фото',
  'видео',
  'загрузка',
  'լուսանկար',
  'տեսանյութ',
  'ფოტო',
  'ვიდეო',
  'foto',
  'şəkil',
  'fotoğraf',
]);

export const mediaPlaceholder: Rule = {
  id: 'media-placeholder',
  reason: 'Stands where the page had a logo, a picture or a player',
  find: (page) => removeEach(page, (text) => text.length < 60 && placeholders.has(normaliseWords(text))),
};
