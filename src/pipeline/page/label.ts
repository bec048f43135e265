import type { DescribedField } from '../../model/entry.ts';

/** What becomes of a block; `doubtful` where it nearly went the other way. */
export type Label =
  | { readonly as: 'kept'; readonly doubtful?: true }
  | { readonly as: 'metadata'; readonly field: DescribedField }
  | {
      readonly as: 'removed';
      readonly rule: string;
      readonly reason: string;
      readonly doubtful?: true;
    };
