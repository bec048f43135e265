/** What is compared of a page: each value as printed, undefined where there is none. */
export interface PageFacts {
  readonly title: string | undefined;
  /** A date that begins with its day, such as `2022-09-20T10:44`. */
  readonly date: string | undefined;
  readonly authors: string | undefined;
}

/** How often a field is answered and how often rightly. */
export interface FieldScore {
  /** Pages with a label. */
  readonly pages: number;
  /** Share of them with an answer. */
  readonly coverage: number;
  /** Share of them with the right answer. */
  readonly exact: number;
  /** Share of the answers that are right. */
  readonly precision: number;
}

export type Field = keyof PageFacts;

/** A title as it is compared: compatibility forms folded, spaces single, quotes and dashes straight, without case, which style sheets change. */
function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** Authors as they are compared: the set of names without regard to case, order, marks and spaces. */
function foldAuthors(authors: string): string {
  const names = authors.split(/[,;|\n]|\s(?:and|&|и|և|და|və|ve|und|et|y)\s/u).map((name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  );
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
    .sort()
    .join(', ');
}

const folds: Readonly<Record<Field, (value: string) => string>> = {
  title: foldTitle,
  date: (date) => date.slice(0, 10),
  authors: foldAuthors,
};

/** Whether two values of a field are the same when compared. */
export function isSameFact(field: Field, found: string | undefined, label: string): boolean {
  return found !== undefined && folds[field](found) === folds[field](label);
}

/** Scores the answers to the labels of one field; pages without a label are left out. */
export function scoreField(
  field: Field,
  pages: readonly { readonly found: string | undefined; readonly label: string | undefined }[],
): FieldScore {
  const labelled = pages.filter(({ label }) => label !== undefined);
  const answered = labelled.filter(({ found }) => found !== undefined).length;
  const right = labelled.filter(({ found, label = '' }) => isSameFact(field, found, label)).length;
  const count = Math.max(1, labelled.length);
  return {
    pages: labelled.length,
    coverage: answered / count,
    exact: right / count,
    precision: right / Math.max(1, answered),
  };
}
