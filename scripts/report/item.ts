/** Words, or words that are set apart. */
export type Piece = string | { readonly code: string } | { readonly strong: string };

export interface Item {
  readonly pieces: readonly Piece[];
  readonly details?: readonly Item[];
}
