import type { Line } from './line.ts';
import { mixHashes, readTokens } from './read-tokens.ts';
import { findEnding, scanSigns } from './scan-signs.ts';

/** What is counted of the lines of a page before they are compared; one value a line in every array. */
export interface MeasuredLines {
  readonly count: number;
  readonly lines: readonly Line[];
  readonly hashes: readonly (readonly number[])[];
  readonly stems: readonly (readonly number[])[];
  readonly words: Float32Array;
  readonly ends: Uint8Array;
  /** Reads as running text: sentences or very many words. */
  readonly prose: Uint8Array;
  readonly gap: Uint8Array;
  /** Blank lines right after it; 3 for the page's last. */
  readonly gapAfter: Uint8Array;
  /** Prose between blank lines. */
  readonly paragraph: Uint8Array;
  readonly isDate: Uint8Array;
  readonly isByline: Uint8Array;
  /** A number for the line's words, digits as 0, equal for equal lines. */
  readonly key: Int32Array;
  /** How long it is, whether it ends as a sentence, has figures and stands apart. */
  readonly shape: Uint8Array;
  readonly own: readonly { readonly name: string; readonly values: Float32Array }[];
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const month =
  /(?<!\p{L})(?:jan|feb|mar|mär|apr|may|mai|mag|jun|giu|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|nov|dec|dez|dic|déc|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր|იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ|yan|fev|iyn|iyl|avq|sent|okt|noy|dek|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)/iu;
const clock = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/;
const figures = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
const byline =
  /^(?:by|von|por|par|door|di|text|written by|author|autor|posted by|автор|текст|հեղինակ|ავტორი|müəllif|yazan|haber)(?!\p{L})/iu;
const listMark = /^(?:[-–•*·▪‣]|\(?\d{1,2}[.)])\s/;
const startSymbol = /^[^\p{L}\p{N}"“‘'«(]/u;
const startLower = /^\p{Ll}/u;

/** Measures each line by itself. */
export function measureLines(lines: readonly Line[]): MeasuredLines {
  const count = lines.length;
  const make = () => new Float32Array(count);
  const names = [
    'words',
    'chars',
    'letters',
    'upper',
    'digits',
    'caps',
    'ends',
    'ending',
    'commas',
    'sentences',
    'quotes',
    'startLower',
    'startSymbol',
    'year',
    'time',
    'separators',
    'webSigns',
    'wordLength',
    'longWords',
    'otherSigns',
    'listMark',
    'startNumber',
    'tabs',
  ] as const;
  const own = Object.fromEntries(names.map((name) => [name, make()])) as Record<
    (typeof names)[number],
    Float32Array
  >;
  const flags = () => new Uint8Array(count);
  const [ends, prose, gap, gapAfter, paragraph, isDate, isByline, shape] = Array.from(
    { length: 8 },
    flags,
  ) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const key = new Int32Array(count);
  const hashes: number[][] = [];
  const stems: number[][] = [];
  for (let index = 0; index < count; index++) {
    const line = lines[index] as Line;
    const { text } = line;
    const tokens = readTokens(text);
    const signs = scanSigns(text);
    const ending = findEnding(text);
    const words = tokens.hashes.length;
    const length = text.length || 1;
    hashes.push(tokens.hashes);
    stems.push(tokens.stems);
    key[index] = words > 0 ? tokens.hashes.reduce((a, b) => mixHashes(a, b)) : hashSigns(text);
    const isEnd = ending === 'stop' || ending === 'question' || ending === 'ellipsis';
    ends[index] = Number(isEnd);
    prose[index] = Number(words >= 20 || (words >= 8 && isEnd));
    gap[index] = line.gap;
    gapAfter[index] = lines[index + 1]?.gap ?? 3;
    paragraph[index] = Number(prose[index] && line.gap > 0 && (gapAfter[index] ?? 0) > 0);
    own.words[index] = words;
    own.chars[index] = text.length;
    own.letters[index] = tokens.letters / length;
    own.upper[index] = tokens.capitals / (tokens.letters || 1);
    own.digits[index] = tokens.digits / length;
    own.caps[index] = words > 0 ? tokens.capitalised / words : 0;
    own.ends[index] = Number(isEnd);
    own.ending[index] = endings[ending];
    own.commas[index] = signs.commas;
    own.sentences[index] = signs.sentences;
    own.quotes[index] = signs.quotes;
    own.startLower[index] = Number(startLower.test(text));
    own.startSymbol[index] = Number(startSymbol.test(text));
    own.separators[index] = signs.separators;
    own.webSigns[index] = signs.webSigns;
    own.tabs[index] = signs.tabs;
    own.wordLength[index] = words > 0 ? tokens.letters / words : 0;
    own.longWords[index] = tokens.long / (words || 1);
    own.otherSigns[index] =
      Math.max(
        0,
        text.length - tokens.letters - tokens.digits - signs.spaces - signs.stops - signs.commas,
      ) / length;
    own.listMark[index] = Number(listMark.test(text));
    const hasFigures = tokens.digits > 0;
    own.startNumber[index] = Number(hasFigures && /^\d/.test(text));
    const isShortFigures = hasFigures && words <= 20;
    const hasYear = isShortFigures && year.test(text);
    const hasTime = isShortFigures && clock.test(text);
    own.year[index] = Number(hasYear);
    own.time[index] = Number(hasTime);
    isDate[index] = Number(
      isShortFigures &&
        ((hasYear && month.test(text)) || figures.test(text) || (hasTime && words <= 8)),
    );
    isByline[index] = Number(words > 0 && words <= 14 && byline.test(text));
    const size =
      words === 0 ? 0 : words <= 2 ? 1 : words <= 5 ? 2 : words <= 14 ? 3 : words <= 35 ? 4 : 5;
    shape[index] =
      size * 8 + Number(isEnd) * 4 + Number(hasFigures && words < 8) * 2 + Number(line.gap > 0);
  }
  return {
    count,
    lines,
    hashes,
    stems,
    words: own.words,
    ends,
    prose,
    gap,
    gapAfter,
    paragraph,
    isDate,
    isByline,
    key,
    shape,
    own: names.map((name) => ({ name, values: own[name] })),
  };
}

const endings = { none: 0, stop: 1, question: 2, ellipsis: 3, colon: 4, comma: 5 } as const;

function hashSigns(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length && index < 8; index++)
    hash = mixHashes(hash, text.charCodeAt(index));
  return hash;
}
