import path from 'node:path';
import { layOutContent } from './lay-out-content.ts';

/** What must not be found where an entry is held back, by the title of the entry. */
export interface Secrets {
  readonly id: string;
  /** Words of the beginning, which an excerpt may show. */
  readonly opening: readonly string[];
  /** Words of the rest of the text, of readings, captions, removed lines and what pages declare. */
  readonly rest: readonly string[];
}

/** Of one article only the beginning may be shown, because the sidecar of one of two captures says so. */
export const excerpted: Secrets = {
  id: 'watermill-at-ostermoor-burns-down',
  opening: ['old watermill at Ostermoor burned', 'fire brigade of the valley'],
  rest: [
    'quillander',
    'quillanter',
    'ZYN THALE',
    'Plodderwick',
    'Skaldebruch',
    'Brumvessel',
    'krestamor',
    'Snorvelding',
    'druvenholt',
    'Tuvenscale',
    'vorndecker',
    '79 oak beams',
  ],
};

/** Of another nothing, because the record of its publisher says so. */
export const untold: Secrets = {
  id: 'bridge-over-the-ilse-closed-for-repairs',
  opening: ['gorvellin', 'stone bridge over the Ilse'],
  rest: ['Mondelstorp', 'fencaldry', 'Drostelby', 'wexelfish'],
};

/** A third stands on the site in full, but not in the search index and not in releases. */
export const shownOnly: Secrets = {
  id: 'school-of-upper-ilse-gets-a-garden',
  opening: ['behind the old stable', 'forty apple trees'],
  rest: ['Orkenvain', 'mellowquist', 'Plattenhurst'],
};

/** The last is open. It reports the same event as the first. */
export const open: Secrets = {
  id: 'fire-destroys-the-watermill-of-ostermoor',
  opening: ['told Valley Wire'],
  rest: ['brandelow', 'Wellenkamp', '80 oak beams'],
};

/** Lays out invented articles of which not all may be shown, with their entries, as a content folder. */
export function writeHeldContent(folder: string): Promise<void> {
  return layOutContent(path.resolve(import.meta.dirname, 'held/content'), folder);
}
