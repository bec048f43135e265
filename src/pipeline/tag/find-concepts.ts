import { type Concept, listLabels } from '../../model/concept.ts';

/** A concept found in a text: each form as printed, and how often. */
export interface ConceptFinding {
  readonly id: string;
  readonly count: number;
  readonly forms: Readonly<Record<string, number>>;
}

interface Form {
  readonly id: string;
  readonly text: string;
  readonly anyCase: boolean;
}

/** The labels of a vocabulary, filed by their first word in lower case. */
export type LabelIndex = ReadonlyMap<string, readonly Form[]>;

const firstWord = /[\p{L}\p{M}\p{N}]+/u;

/** Files the labels, alternative labels and misprints of a vocabulary for `findConcepts`. */
export function indexLabels(concepts: readonly Concept[]): LabelIndex {
  const index = new Map<string, Form[]>();
  for (const concept of concepts) {
    for (const label of new Set(listLabels(concept))) {
      const folded = foldMarks(label.normalize('NFC'));
      const first = firstWord.exec(folded);
      if (!first) continue;
      const text = folded.slice(first.index);
      const form = { id: concept.id, text, anyCase: !/\p{Lu}/u.test(text) };
      const key = foldWord(first[0]);
      index.set(key, [...(index.get(key) ?? []), form]);
    }
  }
  return index;
}

/**
 * The concepts whose labels stand in a text as whole words, sorted by id.
 * A label without a capital is found in any case; one with a capital as it is
 * written or all in capitals, so that “US” is not found in “us”.
 */
export function findConcepts(text: string, index: LabelIndex): ConceptFinding[] {
  const plain = text.normalize('NFC');
  const folded = foldMarks(plain);
  const found = new Map<string, Map<string, number>>();
  for (const match of folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const matched = new Map<string, number>();
    for (const form of index.get(foldWord(match[0])) ?? []) {
      const printed = folded.slice(match.index, match.index + form.text.length);
      if (!isForm(printed, form) || !endsWord(folded, match.index + form.text.length, form.text))
        continue;
      matched.set(form.id, Math.max(matched.get(form.id) ?? 0, printed.length));
    }
    for (const [id, length] of matched) {
      const printed = plain.slice(match.index, match.index + length);
      const forms = found.get(id) ?? new Map<string, number>();
      forms.set(printed, (forms.get(printed) ?? 0) + 1);
      found.set(id, forms);
    }
  }
  return [...found]
    .map(([id, forms]) => ({
      id,
      count: [...forms.values()].reduce((sum, count) => sum + count, 0),
      forms: Object.fromEntries([...forms].sort(([a], [b]) => (a < b ? -1 : 1))),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One form for each kind of apostrophe, hyphen and space; the length stays the same. */
function foldMarks(text: string): string {
  return text.replace(/[’ʼ`]/g, "'").replace(/[‐‑]/g, '-').replace(/\s/gu, ' ');
}

function isForm(printed: string, { text, anyCase }: Form): boolean {
  if (anyCase) return printed.toLowerCase() === text.toLowerCase();
  return (
    printed === text || printed === text.toUpperCase() || printed === text.toLocaleUpperCase('az')
  );
}

/** Azerbaijani and Turkish pair i with İ and ı with I, so that words are filed without the dots. */
function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i');
}

function endsWord(text: string, end: number, form: string): boolean {
  if (!/[\p{L}\p{M}\p{N}]$/u.test(form)) return true;
  return !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
}
