import type { Facet } from '../../site/search-table.ts';

/** The interface's words that the search script needs, as the page hands them over. */
export interface SearchWords {
  readonly facets: Readonly<Record<Facet, string>>;
  readonly months: readonly string[];
  readonly unknown: string;
  readonly undated: string;
  readonly from: string;
  readonly to: string;
  readonly exclude: string;
  readonly excluded: string;
  readonly all: string;
  readonly fewer: string;
  readonly remove: string;
  readonly otherName: string;
  readonly start: string;
  readonly searching: string;
  readonly broken: string;
  readonly found: string;
  readonly none: string;
  readonly suggestion: string;
}

/** Puts values into a phrase with places such as `{name}`. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
