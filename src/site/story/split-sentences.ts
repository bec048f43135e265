/** A sentence and where it begins in its paragraph, in UTF-16 code units. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
}

/** A sign that may end a sentence, marks that close after it, space, and what a sentence may begin with. */
const edge =
  /[.!?…։؟。]["'’”»)\]]{0,3}\s{1,5}(?=[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}\p{N}"'‘“«„([])/gu;

/** Initials, and abbreviations of one letter: `U.S.`, `A.` */
const initial = /(?:^|[\s.(])\p{L}\.$/u;

/** The sentences of a paragraph, by punctuation alone. Together they cover it. */
export function splitSentences(paragraph: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(edge)) {
    if (initial.test(paragraph.slice(Math.max(start, match.index - 3), match.index + 1))) continue;
    const end = match.index + match[0].length;
    sentences.push({ text: paragraph.slice(start, end), start });
    start = end;
  }
  if (start < paragraph.length) sentences.push({ text: paragraph.slice(start), start });
  return sentences;
}
