import { namesMark } from '../../site/names-mark.ts';

/** A stretch of an excerpt; `found` where it matched the search. */
interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  /** The other name under which the entry was found, where its own text does not have the words. */
  readonly name: string | undefined;
}

const length = 36;
/** Words before the first match, so that it is seen in its context. */
const lead = 6;

/**
 * The stretch of a text that has most of the matches. Behind the text the index
 * has other names of what it is about; where all matches are among these, the
 * excerpt is the text's beginning, and the name is told.
 * @param locations indexes into the words of `content`, cut at white space
 */
export function makeExcerpt(content: string, locations: readonly number[]): Excerpt {
  const words = content.split(/\s+/u);
  const mark = words.indexOf(namesMark);
  const own = mark === -1 ? words : words.slice(0, mark);
  const matched = new Set(locations.filter((place) => place < own.length));
  const start = findStart([...matched].sort((a, b) => a - b));
  const shown = own.slice(start, start + length);
  const pieces = shown.flatMap((word, index): ExcerptPiece[] => {
    const space = index === 0 ? '' : ' ';
    const found = matched.has(start + index);
    return found
      ? [
          { text: space, found: false },
          { text: word, found },
        ]
      : [{ text: `${space}${word}`, found }];
  });
  const [first] = locations;
  const isNamed = matched.size === 0 && mark !== -1 && first !== undefined;
  return { pieces: joinPieces(pieces), name: isNamed ? findName(words, mark, first) : undefined };
}

/** Where a stretch with most matches begins. */
function findStart(matched: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (const place of matched) {
    const start = Math.max(0, place - lead);
    const count = matched.filter((other) => other >= place && other < start + length).length;
    if (count > most) [best, most] = [start, count];
  }
  return best;
}

/** The name around a word; names stand apart by points in the middle of the line. */
function findName(words: readonly string[], mark: number, place: number): string {
  const start = words.lastIndexOf('·', place);
  const end = words.indexOf('·', place);
  return words
    .slice(Math.max(mark, start) + 1, end === -1 ? undefined : end)
    .join(' ')
    .replace(/\.$/, '');
}

function joinPieces(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const joined: ExcerptPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !last.found && !piece.found)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') joined.push(piece);
  }
  return joined;
}
