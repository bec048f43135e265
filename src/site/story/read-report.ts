import { nameParagraphs } from '../name-paragraphs.ts';
import { listCalendarWords } from './calendar-words.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of a report, and what it can be compared by. */
export interface Statement {
  /** Which of the reports, counted from 0. */
  readonly report: number;
  /** Id and number of its paragraph on the entry's page. */
  readonly paragraph: string;
  readonly number: number;
  readonly text: string;
  /** Stems of its words, the figures it states as `#value`. */
  readonly terms: ReadonlySet<string>;
  /** The same of the sentence before it in its paragraph. */
  readonly before: ReadonlySet<string>;
  readonly figures: readonly (Figure & { readonly clause: ReadonlySet<string> })[];
  /** Words with a capital that no sentence begins with. */
  readonly names: readonly Name[];
}

export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Reads the paragraphs of a report into statements.
 * @param language of the report, a BCP 47 tag
 */
export function readReport(
  report: number,
  paragraphs: readonly string[],
  language: string | null,
): Statement[] {
  const calendar = listCalendarWords(language ?? 'en');
  const ids = nameParagraphs(paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    let before = nothing;
    return splitSentences(paragraph).map(({ text }): Statement => {
      const figures = findFigures(text, calendar);
      const terms = new Set([...listStems(text), ...figures.map(({ value }) => `#${value}`)]);
      const statement = {
        report,
        paragraph: ids[index] ?? '',
        number: index + 1,
        text: text.trim(),
        terms,
        before,
        figures: figures.map((figure) => ({
          ...figure,
          clause: new Set(listStems(findClause(text, figure))),
        })),
        names: listNames(text),
      };
      before = terms;
      return statement;
    });
  });
}

/**
 * The first five letters of each word of three letters or more: a stemmer for any
 * language (F. Can et al., “Information retrieval on Turkish texts”, JASIST 59, 2008).
 */
function listStems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.map((word) => [...word].slice(0, 5).join(''));
}

/** The stretch between commas and the like that holds a figure. */
function findClause(text: string, { start, end }: Figure): string {
  const marks = [...text.matchAll(/[;:()—–]|,(?!\p{Nd})/gu)].map(({ index }) => index);
  const from = marks.findLast((index) => index < start) ?? 0;
  return text.slice(from, marks.find((index) => index >= end) ?? text.length);
}

function listNames(text: string): Name[] {
  const first = text.search(/[\p{L}\p{N}]/u);
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*[\p{L}\p{M}]/gu)]
    .filter(({ index }) => index > first && !/[\p{L}\p{M}]$/u.test(text.slice(0, index)))
    .map((match) => {
      const name = match[0].replace(/[’']\p{L}{1,2}$/u, '');
      return { text: name, start: match.index, end: match.index + name.length };
    });
}
