import type { Rights } from './rights.ts';

/** Licences that let a text be passed on, and statements that know of nothing against it. */
const open = [
  /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//,
  /^https?:\/\/rightsstatements\.org\/(?:vocab|page)\/(?:CNE|UND|NKC|NoC-US|NoC-NC|NoC-OKLR)\//,
];

/**
 * Whether the full text may be sent out, as feeds do. A text that its statement
 * calls in copyright or bound by contract is sent as its first words, and so is
 * one whose statement is not known.
 */
export function allowsFullText({ statement }: Pick<Rights, 'statement'>): boolean {
  return open.some((pattern) => pattern.test(statement));
}
