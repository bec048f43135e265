import { foldDotless } from '../../site/fold-dotless.ts';

/** A text as the index has it: without case, marks above letters and the dotless ı. */
export function foldWord(text: string): string {
  return foldDotless(text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, ''));
}
