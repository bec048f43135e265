/** A typeface of the site: the letters of one script, in one style, cut from a packaged face. */
export interface Face {
  /** Its file's name, without ending. */
  readonly id: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** One weight, or all between two. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /** The file it is cut from, as a module path. */
  readonly source: string;
  /** Code points, as CSS writes them in `unicode-range`. */
  readonly letters: string;
  /** The layout features that are kept; all where there are none named. */
  readonly features?: readonly string[];
}

/** From the lightest to the boldest that the style sheets ask for. */
const weight = { min: 400, max: 600 };

const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
/** The further letters of Europe's and Turkic languages, and currencies: those that news has. */
const latinNear =
  'U+0100-0130, U+0132-0151, U+0154-017F, U+018F, U+01A0-01A1, U+01AF-01B0, U+0218-021B, U+0259, U+1E9E, U+20A0-20AB, U+20AD-20C4';
/** Those of linguists, mostly. */
const latinFar =
  'U+0180-018E, U+0190-019F, U+01A2-01AE, U+01B1-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9D, U+1E9F, U+1EF2-1EFF, U+2113, U+2C60-2C7F, U+A720-A7FF';
const cyrillic = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';

/** What Latin and Cyrillic letters need to be set right, and the figures that the style sheets ask for. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];

/** The face that the package holds the letters in; packages know one `latin-ext` only. */
const latinParts = [
  { part: 'latin', packed: 'latin', letters: latin },
  { part: 'latin-near', packed: 'latin-ext', letters: latinNear },
  { part: 'latin-far', packed: 'latin-ext', letters: latinFar },
  { part: 'cyrillic', packed: 'cyrillic', letters: cyrillic },
] as const;

const serif = { family: 'Variorum Serif', packed: 'source-serif-4' } as const;
const sans = { family: 'Variorum Sans', packed: 'source-sans-3' } as const;

/** Italics are seldom bold: a page that has one of the two fetches no more than that. */
const latinFaces = [
  { name: 'serif', ...serif, style: 'normal', weight, far: true },
  { name: 'serif-italic', ...serif, style: 'italic', weight: weight.min, far: true },
  { name: 'serif-bold-italic', ...serif, style: 'italic', weight: weight.max, far: false },
  { name: 'sans', ...sans, style: 'normal', weight, far: false },
] as const;

const otherFaces = [
  { part: 'armenian', packed: 'noto-serif-armenian', letters: 'U+0530-058F, U+FB13-FB17' },
  { part: 'georgian', packed: 'noto-serif-georgian', letters: 'U+10D0-10FF' },
  {
    part: 'georgian',
    far: true,
    packed: 'noto-serif-georgian',
    letters: 'U+10A0-10CF, U+1C90-1CBF, U+2D00-2D2F',
  },
  { part: 'arabic', packed: 'noto-naskh-arabic', letters: 'U+0600-06FF, U+200C-200E' },
  {
    part: 'arabic',
    far: true,
    packed: 'noto-naskh-arabic',
    letters: 'U+0750-077F, U+0870-08FF, U+FB50-FDFF, U+FE70-FEFC',
  },
] as const;

/** All typefaces of the site, in the order of the style sheet. */
export const faces: readonly Face[] = [
  ...latinFaces.flatMap(({ name, family, packed, style, weight, far }) =>
    latinParts
      .filter(({ letters }) => far || letters !== latinFar)
      .map(
        (part): Face => ({
          id: `${name}-${part.part}`,
          family,
          style,
          weight,
          source: `@fontsource-variable/${packed}/files/${packed}-${part.packed}-wght-${style}.woff2`,
          letters: part.letters,
          features,
        }),
      ),
  ),
  ...otherFaces.map(
    (face): Face => ({
      id: `serif-${face.part}${'far' in face ? '-far' : ''}`,
      family: `Variorum ${face.part[0]?.toUpperCase()}${face.part.slice(1)}`,
      style: 'normal',
      weight,
      source: `@fontsource-variable/${face.packed}/files/${face.packed}-${face.part}-wght-normal.woff2`,
      letters: face.letters,
    }),
  ),
];
