import path from 'node:path';
import { styleText } from 'node:util';
import { type Decision, nameRuler } from '../../src/model/decision.ts';
import { describeForGrouping } from '../../src/pipeline/describe-for-grouping.ts';
import { digestCapture } from '../../src/pipeline/group/digest-capture.ts';
import { findPassages } from '../../src/pipeline/group/find-passages.ts';
import { judgePair, type PairVerdict } from '../../src/pipeline/group/judge-pair.ts';
import { weighShingles } from '../../src/pipeline/group/weigh-shingles.ts';
import { joinBlocks } from '../../src/pipeline/page/article-block.ts';
import { type ExaminedCapture, examineCapture } from './examine-capture.ts';
import { surveyContent } from './survey-content.ts';

export interface ExplainPairOptions {
  readonly content: string;
  /** Two captures: paths, or paths below content/captures. */
  readonly files: readonly [string, string];
  readonly json: boolean;
  readonly cache: string | undefined;
}

/** Passages that are shown to people. */
const shown = 8;

/** Says why two captures are merged or not, with figures and what they share. Returns the exit code. */
export async function explainPair(options: ExplainPairOptions): Promise<0 | 1 | 2> {
  const { content, files, json, cache } = options;
  const first = await examineCapture(content, files[0]);
  const second = await examineCapture(content, files[1]);
  if (typeof first === 'number') return first;
  if (typeof second === 'number') return second;
  const survey = await surveyContent(content, cache);
  const entries = [first, second].map((own) => survey.findEntry(own.path));
  const inCollection = survey.findVerdict(first.path, second.path);
  const verdict = inCollection ?? judgeAlone(first, second);
  const explanation = {
    captures: [first.path, second.path],
    entries,
    merged: entries[0] !== undefined && entries[0] === entries[1],
    /** Whether the verdict is the collection's, which knows what is furniture. */
    compared: inCollection !== undefined,
    verdict,
    /** What people ruled about the entries of the two. */
    rulings: [...new Set([first, second].flatMap((own) => survey.findRulings(own.path)))],
    passages: findPassages(joinBlocks(first.analysed.blocks), joinBlocks(second.analysed.blocks)),
  };
  process.stdout.write(
    json
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : formatPair(explanation, path.relative(process.cwd(), content) || '.'),
  );
  return 0;
}

/** The verdict on two captures as if there were no others. */
function judgeAlone(a: ExaminedCapture, b: ExaminedCapture): PairVerdict {
  const [first, second] = [a, b].map(({ analysed }) =>
    weighShingles(digestCapture(describeForGrouping(analysed)), () => 1),
  );
  if (!first || !second) throw new Error('two captures make a pair');
  const isLonger = first.cleanCount >= second.cleanCount;
  return isLonger ? judgePair(first, second) : judgePair(second, first);
}

interface PairExplanation {
  readonly captures: readonly string[];
  readonly entries: readonly (string | undefined)[];
  readonly merged: boolean;
  readonly compared: boolean;
  readonly verdict: PairVerdict;
  readonly rulings: readonly Decision[];
  readonly passages: readonly { readonly text: string; readonly words: number }[];
}

function formatPair(
  { captures, entries, merged, compared, verdict, rulings, passages }: PairExplanation,
  shownContent: string,
): string {
  const outcome = merged
    ? `${styleText('green', 'merged')} in ${shownContent}/entries/${entries[0]}`
    : styleText('red', 'not merged');
  const odds = `log odds ${verdict.logOdds} (from 0 on they are one article)`;
  const lines = [
    `${captures.join(' and ')}: ${outcome}`,
    ...(merged
      ? []
      : captures.map((capture, index) => `  ${capture} is in ${entries[index] ?? 'no entry'}`)),
    '',
    `${compared ? 'Compared' : 'Too little in common to be compared in the collection; alone'}: ${verdict.reason}`,
    odds,
    ...(compared && verdict.same !== merged && rulings.length === 0
      ? [explainLinkage(merged)]
      : []),
    ...rulings.map((own) => `Ruled: ${own.ruling}, ${own.reason} (${nameRuler(own)})`),
    '',
    `Shared passages: ${passages.length}, together ${passages.reduce((sum, { words }) => sum + words, 0)} words`,
    ...passages
      .slice(0, shown)
      .map(({ words, text }) => `${String(words).padStart(6)}  ${styleText('cyan', cut(text))}`),
    ...(passages.length > shown
      ? [`        ${passages.length - shown} more; --json lists all`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function explainLinkage(merged: boolean): string {
  return merged
    ? 'The two alone would stay apart, but the captures with which each is merged are one article on the whole.'
    : 'The two alone would be merged, but the captures with which each is merged are not one article on the whole.';
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
