import { count, cut } from './describe-items.ts';
import type { Item } from './item.ts';
import type { ReportedPair } from './report.ts';

/** Characters of a passage that tell which one it is. */
const longestPassage = 80;

/**
 * A judged pair: what became of it and why, and passages that both have. One
 * will do where they are one article; where they stayed apart, all that are
 * reported are what a reader has to weigh.
 */
export function describePair({
  captures: [first, second],
  merged,
  logOdds,
  reason,
  passages,
  sharedWords,
}: ReportedPair): Item {
  const [figures = '', words] = splitReason(reason);
  const grounds = words === undefined ? figures : `${words} (${figures})`;
  const through = merged && logOdds < 0 ? ', joined through other captures' : '';
  const quoted = passages
    .slice(0, merged ? 1 : passages.length)
    .map((passage) => `“${cut(passage, longestPassage)}”`)
    .join(', ');
  return {
    pieces: [
      { strong: merged ? 'one article' : 'apart' },
      ' ',
      { code: first },
      ' and ',
      { code: second },
      ` – log odds ${logOdds}${through}, ${count(sharedWords, 'word', 'words')} in common: ${grounds}`,
    ],
    ...(quoted === '' ? {} : { details: [{ pieces: [quoted] }] }),
  };
}

/** Verdicts give their figures first, then what they mean. */
function splitReason(reason: string): [figures: string, words?: string] {
  const at = reason.indexOf(': ');
  return at === -1 ? [reason] : [reason.slice(0, at), reason.slice(at + 2)];
}
