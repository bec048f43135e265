import type { DescribedField } from '../../model/entry.ts';

/** What becomes of a block; `doubtful` where it nearly went the other way, `decided` where a person decided. */
export type Label =
  | { readonly as: 'kept'; readonly doubtful?: true; readonly decided?: true }
  | {
      readonly as: 'metadata';
      readonly field: DescribedField;
      /** 0 to 1: how likely it is that the block states the field; missing where its form leaves no doubt. */
      readonly confidence?: number;
      /** Further fields that the block states, such as the date in a line with the author. */
      readonly also?: readonly { readonly field: DescribedField; readonly confidence: number }[];
    }
  | {
      readonly as: 'removed';
      readonly rule: string;
      readonly reason: string;
      readonly doubtful?: true;
    };
