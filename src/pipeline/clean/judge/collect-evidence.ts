import { addCues } from './add-cues.ts';
import { addLayout } from './add-layout.ts';
import { addPlace } from './add-place.ts';
import { addRepetition } from './add-repetition.ts';
import { addWindowMeans, addWindows } from './add-windows.ts';
import { compareWords } from './compare-words.ts';
import { createEvidence, type Evidence } from './create-evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { lookUpLines } from './look-up-lines.ts';
import type { MeasuredLines } from './measure-lines.ts';

/** Measures of a line by itself that are seen of its neighbours too. */
const seenAround: ReadonlySet<string> = new Set(['words', 'caps', 'ends']);

/**
 * All that the judgement of a page's lines rests on: each line by itself, its
 * words against those of labelled pages and of the likely article, its
 * neighbours, and its place. `claims` says what rules made of a line: 0 nothing,
 * 1 a section of furniture, 2 furniture, 3 metadata.
 */
export function collectEvidence(
  lines: MeasuredLines,
  claims: ArrayLike<number>,
  lexicon: Lexicon,
): Evidence {
  const evidence = createEvidence(lines.count);
  for (const { name, values } of lines.own) {
    if (seenAround.has(name)) evidence.addWithNeighbours(name, values);
    else evidence.add(name, values);
  }
  evidence.addWithNeighbours('claim', claims);
  evidence.add('date', lines.isDate);
  evidence.add('byline', lines.isByline);
  const repeats = addRepetition(evidence, lines);
  addLayout(evidence, lines);

  const odds = lookUpLines(lines, lexicon);
  evidence.addWithNeighbours('lexBody', odds.body);
  evidence.addWithNeighbours('lexLeast', odds.least);
  evidence.add('lexMost', odds.most);
  evidence.addWithNeighbours('lexAfter', odds.after);
  evidence.add('lexAfterMost', odds.afterMost);
  evidence.addWithNeighbours('lexBefore', odds.before);
  evidence.add('lexBeforeMost', odds.beforeMost);
  evidence.addWithNeighbours('lexWhole', odds.whole);
  const agreement = compareWords(lines, repeats);
  evidence.addWithNeighbours('inBody', agreement.inBody);
  evidence.add('inLead', agreement.inLead);
  evidence.add('ofTitle', agreement.ofTitle);
  evidence.add('inTitle', agreement.inTitle);

  addWindows(evidence, lines, claims, repeats);
  addWindowMeans(evidence, lines, [
    ['lexBody', odds.body],
    ['lexAfter', odds.after],
    ['inBody', agreement.inBody],
  ]);
  const core = addPlace(evidence, lines, agreement.title);
  addCues(evidence, lines, odds, core);
  return evidence;
}
