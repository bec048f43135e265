import { type CalendarWords, sharesStem } from './calendar-words.ts';

export type FigureKind = 'number' | 'year' | 'time' | 'date' | 'weekday';

/** A number, date, day of the week or time that a sentence states. */
export interface Figure {
  readonly kind: FigureKind;
  /** The same for whatever is written differently and means the same: `1000`, `09-19`, `04:10`. */
  readonly value: string;
  /** What it measures: the number, the year, minutes of the day, days of a year, or the day of the week from 0. */
  readonly measure: number;
  /** `[start, end)` in the sentence, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const zeros = [0x30, 0x660, 0x6f0];
const numeral =
  /\p{Nd}{1,3}(?:[,.\u00a0\u202f ]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)?/gu;
const word = /[\p{L}\p{M}]+/gu;

/**
 * The figures of a sentence in order. Numbers in words are not read, since every
 * language has its own; nor are ordinals such as `77th`.
 */
export function findFigures(sentence: string, { months, weekdays }: CalendarWords): Figure[] {
  const words = [...sentence.matchAll(word)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const figures = [...sentence.matchAll(numeral)].flatMap((match): Figure[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const digits = readDigits(match[0]);
    const before = sentence.slice(0, start);
    const after = sentence.slice(end);
    if (/[\p{L}\p{M}]$/u.test(before)) return [];
    const place = { start, end };
    const month = findMonth(words, months, before, after, place);
    if (month && /^\d{1,2}$/.test(digits)) {
      const day = Number(digits);
      const value = `${String(month.number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const measure = (month.number - 1) * 30.4 + day;
      const span = { start: Math.min(start, month.start), end: Math.max(end, month.end) };
      return [{ kind: 'date', value, measure, ...span }];
    }
    const clock = /^(\d{1,2}):(\d\d)$/.exec(digits);
    if (clock) {
      const measure = Number(clock[1]) * 60 + Number(clock[2]);
      return [{ kind: 'time', value: digits.padStart(5, '0'), measure, ...place }];
    }
    if (/^[-‑]?[\p{L}\p{M}]/u.test(after)) return [];
    if (/^(?:1[89]|20)\d\d$/.test(digits))
      return [{ kind: 'year', value: digits, measure: Number(digits), ...place }];
    const value = /[,.\s]\d{3}/u.test(digits)
      ? digits.replaceAll(/\D/gu, '')
      : digits.replace(',', '.');
    return [{ kind: 'number', value, measure: Number(value), ...place }];
  });
  const days = words.flatMap(({ text, start, end }): Figure[] => {
    const day = weekdays.findIndex((name) => sharesStem(text, name));
    return day === -1 ? [] : [{ kind: 'weekday', value: String(day), measure: day, start, end }];
  });
  return [...figures, ...days].sort((left, right) => left.start - right.start);
}

/** Digits of any script the archive knows as ASCII ones. */
function readDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The name of a month right before or after a number, as in `19 September` or `September 19`. */
function findMonth(
  words: readonly Word[],
  months: CalendarWords['months'],
  before: string,
  after: string,
  { start, end }: { readonly start: number; readonly end: number },
): (Word & { number: number }) | undefined {
  const neighbours = words.filter(
    (it) =>
      (it.end <= start && /^\s*$/u.test(before.slice(it.end))) ||
      (it.start >= end && /^\s*$/u.test(after.slice(0, it.start - end))),
  );
  for (const neighbour of neighbours) {
    const month = months.findIndex((names) =>
      names.some((name) => sharesStem(neighbour.text, name)),
    );
    if (month !== -1) return { ...neighbour, number: month + 1 };
  }
  return undefined;
}
