/** A stretch of an excerpt; `found` where it matched the search. */
export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Takes Pagefind's excerpt, escaped text with `<mark>` elements, apart, so that no HTML needs to be trusted. */
export function readExcerpt(excerpt: string): ExcerptPiece[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const found = piece.startsWith('<mark>');
      const text = found ? piece.slice('<mark>'.length, -'</mark>'.length) : piece;
      return {
        text: text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity),
        found,
      };
    });
}
