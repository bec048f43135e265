import { attributeForest, type FeatureTable, type Forest } from './forest.ts';
import { type Lexicon, visitKeys } from './lexicon.ts';
import type { MeasuredLines } from './measure-lines.ts';

/** Kinds of evidence and the names of their columns; the first that fits counts. */
const kinds = [
  ['claims', /^(?:claim|claimed|lastClaimed|nextClaimed)/],
  ['neighbours', /@-?\d|^(?:lexBody|lexAfter|inBody)(?:Back|Ahead)/],
  ['cue', /^(?:endCue|sinceEndCue|startCue)/],
  ['words', /^lex/],
  ['topic', /^(?:in(?:Body|Lead|Title)|ofTitle|topical|belowTitle)/],
  ['list', /^(?:same|repeated|shape|period|pattern)/],
  ['length', /^(?:words(?:OfLongest)?|chars|longWords|wordLength|prose)$/],
  ['sentences', /^(?:ends|ending|sentences|commas|quotes|startLower)/],
  [
    'signs',
    /^(?:letters|upper|digits|caps|otherSigns|separators|webSigns|tabs|listMark|start(?:Symbol|Number))/,
  ],
  ['dates', /^(?:year|time|date|lastDate|nextDate)/],
  ['layout', /^(?:gap|run|paragraph$|fromRun|toRun)/],
  ['place', /./],
] as const;
type EvidenceKind = (typeof kinds)[number][0];

const mostPhrases = 3;
/** A phrase must bring at least this share of all that speaks against the lines. */
const leastShare = 0.08;
const quotedWords = 3;

/** What spoke most against lines being the article's, as phrases in order of weight. */
export function explainJudgement(
  chosen: readonly number[],
  lines: MeasuredLines,
  lexicon: Lexicon,
  forest: Forest,
  features: FeatureTable,
): string[] {
  const { named, numbers } = sortFeatures(forest);
  const weights = new Float64Array(named.length);
  for (const line of chosen) {
    const shares = attributeForest(forest, features, line);
    for (let feature = 0; feature < shares.length; feature++) {
      const kind = numbers[feature] as number;
      weights[kind] = (weights[kind] as number) + (shares[feature] as number);
    }
  }
  const against = named
    .map((kind, number) => [kind, weights[number] as number] as const)
    .filter(([, weight]) => weight < 0)
    .sort(([, a], [, b]) => a - b);
  const total = against.reduce((sum, [, weight]) => sum + weight, 0);
  const phrases = against
    .filter(([, weight]) => weight <= leastShare * total)
    .map(([kind]) => phrase(kind, chosen, lines, lexicon));
  return [...new Set(phrases)].slice(0, mostPhrases);
}

/** The kinds of evidence that a forest asks for, and for each of its features the number of its kind among them. */
interface SortedFeatures {
  readonly named: readonly EvidenceKind[];
  readonly numbers: Uint8Array;
}

const sorted = new WeakMap<Forest, SortedFeatures>();

function sortFeatures(forest: Forest): SortedFeatures {
  const known = sorted.get(forest);
  if (known) return known;
  const all = forest.features.map(
    (name) => kinds.find(([, names]) => names.test(name))?.[0] ?? 'place',
  );
  const named = [...new Set(all)];
  const found = { named, numbers: Uint8Array.from(all, (kind) => named.indexOf(kind)) };
  sorted.set(forest, found);
  return found;
}

function phrase(
  kind: EvidenceKind,
  chosen: readonly number[],
  lines: MeasuredLines,
  lexicon: Lexicon,
): string {
  switch (kind) {
    case 'claims':
      return 'stands by known furniture';
    case 'neighbours':
      return 'its neighbours do not read as the article';
    case 'cue':
      return 'labels that go with furniture stand by it';
    case 'words': {
      const words = findTellingWords(chosen, lines, lexicon);
      const quoted = words.map((word) => `“${word}”`).join(', ');
      return words.length > 0
        ? `words that stand around articles (${quoted})`
        : 'words that stand around articles';
    }
    case 'topic':
      return 'its words are not the article’s';
    case 'list':
      return 'repeats as lists and menus do';
    case 'length':
      return 'its length is not that of a paragraph';
    case 'sentences':
      return 'no sentence';
    case 'signs':
      return 'capitals, figures and signs as in labels';
    case 'dates':
      return 'dates as in lists of headlines';
    case 'layout':
      return 'not set apart as the paragraphs are';
    case 'place':
      return 'its place on the page';
  }
}

/** The words of some lines that most often stand outside articles. */
function findTellingWords(
  chosen: readonly number[],
  { hashes, lines }: MeasuredLines,
  lexicon: Lexicon,
): string[] {
  const found = new Map<string, number>();
  for (const line of chosen) {
    const words = lines[line]?.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const known = hashes[line] ?? [];
    if (words.length !== known.length) continue;
    visitKeys(known, (key, _, first, count) => {
      const place = lexicon.places.get(key);
      const odds = place === undefined ? 0 : (lexicon.odds[place * 3] ?? 0);
      if (odds > -1) return;
      const wanted = words
        .slice(first, first + count)
        .join(' ')
        .toLowerCase();
      found.set(wanted, Math.min(found.get(wanted) ?? 0, odds));
    });
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, quotedWords)
    .map(([words]) => words);
}
