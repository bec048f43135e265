import { listTokens } from './count-grams.ts';

/** How many lines of each kind are worth showing, and how long. */
const shown = 3;
const width = 110;

/** Lines of an extracted text that the labelled one lacks, and the other way round; the longest first. */
export function findDifferences(
  extracted: string,
  gold: string,
): { readonly kept: readonly string[]; readonly lost: readonly string[] } {
  return { kept: findForeign(extracted, gold), lost: findForeign(gold, extracted) };
}

function findForeign(text: string, other: string): string[] {
  const known = ` ${listTokens(other).join(' ')} `;
  return text
    .split('\n')
    .filter((line) => {
      const tokens = listTokens(line);
      return tokens.length > 0 && !known.includes(` ${tokens.join(' ')} `);
    })
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, shown)
    .map((line) => (line.length > width ? `${line.slice(0, width)}…` : line));
}
