/** The words of a text: runs of letters, marks and digits, apostrophes and hyphens inside included. */
export function findWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu) ?? [];
}

/** Lower case, compatibility forms folded, everything but letters and digits turned into single spaces. */
export function normaliseWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Copying welds lines together («MemberSupport»): a capital right after a small letter begins a word. */
export function unweldWords(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

const sentenceEnd = /[.!?…։。؟।][)\]"'»”’*]{0,4}$/u;

/** Whether a text ends as a sentence does, in any of the scripts. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8)) || /[:;,]["'»”’]?$/u.test(text.slice(-2));
}

/** Whether a text reads as running prose: a sentence of some length, or very long. */
export function isProse(text: string): boolean {
  const words = findWords(text).length;
  if (words >= 40) return true;
  return words >= 8 && sentenceEnd.test(text.slice(-8));
}
