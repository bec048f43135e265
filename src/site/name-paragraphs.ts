import { createHash } from 'node:crypto';

/**
 * Permanent ids for the paragraphs of an article, such as `p-3f29c0d1`: the
 * first eight hexadecimal digits of the SHA-256 of a paragraph's words, in lower
 * case and one space apart. So an id stays when paragraphs around it come and
 * go, and when only case, punctuation or spaces of its own change. Of equal
 * paragraphs the second has `-2` at its end, and so on.
 */
export function nameParagraphs(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const words = text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text];
    const id = `p-${createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8)}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}-${time}`;
  });
}
