import { createHash } from 'node:crypto';

const longest = 64;

/**
 * An ASCII slug of at most 64 characters, cut at a word. Where letters had to be
 * left out, because they have no ASCII base letter, eight hexadecimal digits of the
 * SHA-256 of `distinction` follow, so that two titles in one script do not meet
 * in one slug.
 */
export function makeSlug(title: string, distinction: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/['’ʼ]/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const ascii = words.filter((word) => /^[a-z0-9]+$/.test(word));
  let slug = '';
  for (const word of ascii) {
    if (slug.length + word.length + 1 > longest) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  if (ascii.length === words.length && slug !== '') return slug;
  return distinguishSlug(slug, distinction);
}

/** A slug with a short hash that sets it apart from others of the same words. */
export function distinguishSlug(slug: string, distinction: string): string {
  const hash = createHash('sha256').update(distinction).digest('hex').slice(0, 8);
  return slug ? `${slug}-${hash}` : hash;
}
