import type { DescribedField } from '../../model/entry.ts';

/** What becomes of a block. */
export type Label =
  | { readonly as: 'kept' }
  | { readonly as: 'metadata'; readonly field: DescribedField }
  | { readonly as: 'removed'; readonly rule: string; readonly reason: string };
