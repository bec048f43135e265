import { diffArrays } from 'diff';

/** A stretch of one of two readings: shared, a word that differs, or the letters by which it does. */
export interface MarkedStretch {
  readonly text: string;
  readonly differs: 'no' | 'word' | 'letters';
}

/**
 * Marks how two readings differ: the words that do, and within two words that
 * stand for each other the letters between what they begin and end with alike.
 * Numbers are marked whole, since half a number says nothing.
 * @returns the stretches of each; those of one joined are its text.
 */
export function markDifference(left: string, right: string): [MarkedStretch[], MarkedStretch[]] {
  const sides: [MarkedStretch[], MarkedStretch[]] = [[], []];
  const changes = diffArrays(cutWords(left), cutWords(right));
  for (let index = 0; index < changes.length; index++) {
    const { value = [], added = false, removed = false } = changes[index] ?? {};
    const next = changes[index + 1];
    if (!added && !removed) {
      for (const side of sides) side.push({ text: value.join(''), differs: 'no' });
    } else if (removed && next?.added) {
      markReplacement(value, next.value, sides);
      index += 1;
    } else {
      sides[removed ? 0 : 1].push({ text: value.join(''), differs: 'letters' });
    }
  }
  return sides;
}

/** Words, and each character between them. */
function cutWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}

function markReplacement(
  left: readonly string[],
  right: readonly string[],
  sides: readonly [MarkedStretch[], MarkedStretch[]],
): void {
  if (left.length !== right.length) {
    sides[0].push({ text: left.join(''), differs: 'letters' });
    sides[1].push({ text: right.join(''), differs: 'letters' });
    return;
  }
  for (const [index, word] of left.entries()) {
    const [first, second] = markLetters(word, right[index] ?? '');
    sides[0].push(...first);
    sides[1].push(...second);
  }
}

/** Two words that stand for each other. */
function markLetters(left: string, right: string): [MarkedStretch[], MarkedStretch[]] {
  const [a, b] = [cutLetters(left), cutLetters(right)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  // Two words that share but a letter or two are different words.
  if (/\p{N}/u.test(left + right) || start + end < shorter / 2) {
    return [[{ text: left, differs: 'letters' }], [{ text: right, differs: 'letters' }]];
  }
  const mark = (letters: readonly string[]): MarkedStretch[] => {
    const cut = letters.length - end;
    const stretches: MarkedStretch[] = [
      { text: letters.slice(0, start).join(''), differs: 'word' },
      { text: letters.slice(start, cut).join(''), differs: 'letters' },
      { text: letters.slice(cut).join(''), differs: 'word' },
    ];
    return stretches.filter(({ text }) => text !== '');
  };
  return [mark(a), mark(b)];
}

/** Letters with the marks that combine with them. */
function cutLetters(word: string): string[] {
  return word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
