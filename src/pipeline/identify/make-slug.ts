import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const longest = 64;

/**
 * An ASCII slug of at most 64 characters, cut at a word; other scripts are
 * transliterated. Where nothing is left, eight hexadecimal digits of the SHA-256
 * of `distinction` stand for the title.
 */
export function makeSlug(title: string, distinction: string): string {
  const plain = anyAscii(title.normalize('NFKC').replace(/['’‘ʼʻ՚]/gu, ''))
    .replaceAll("'", '')
    .toLowerCase();
  let slug = '';
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    if (slug.length + word.length + 1 > longest) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug || distinguishSlug('', distinction);
}

/** A slug with a short hash that sets it apart from others of the same words. */
export function distinguishSlug(slug: string, distinction: string): string {
  const hash = createHash('sha256').update(distinction).digest('hex').slice(0, 8);
  return slug ? `${slug}-${hash}` : hash;
}
