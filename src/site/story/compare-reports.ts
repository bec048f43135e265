import { type Claim, type Disagreement, keepOnePerReport } from './claim.ts';
import type { Figure, FigureKind } from './find-figures.ts';
import { findOddNames } from './find-odd-names.ts';
import { type Candidate, joinPairs, pairBest } from './pair-best.ts';
import type { Statement } from './read-report.ts';
import { type TermWeights, weighTerms } from './weigh-terms.ts';

/** What reports of one event have in common and where they differ, as far as a machine can tell. */
export interface Comparison {
  readonly disagreements: readonly Disagreement[];
  /** Sentences that say the same, one a report. */
  readonly common: readonly (readonly Claim[])[];
}

/**
 * How far apart two figures may be that still speak of one thing, and how much
 * the passages around them must have in common: numbers stand in sentences told
 * in many ways, so what counts is how many rare words are shared; dates and
 * times stand everywhere, so their sentences have to be alike on the whole.
 */
const limits: Readonly<Record<FigureKind, { isNear(a: number, b: number): boolean; by: Measure }>> =
  {
    number: { isNear: (a, b) => Math.max(a, b) <= 2 * Math.min(a, b), by: 'shared' },
    date: { isNear: (a, b) => Math.abs(a - b) <= 14, by: 'likeness' },
    weekday: { isNear: () => true, by: 'likeness' },
    time: { isNear: (a, b) => Math.abs(a - b) <= 180, by: 'likeness' },
    year: { isNear: (a, b) => Math.abs(a - b) <= 3, by: 'likeness' },
  };
type Measure = 'shared' | 'likeness';
const leastOf: Readonly<Record<Measure, number>> = { shared: 1.25, likeness: 0.4 };
/** So telling have the words to be that the clauses of two figures share. */
const leastLocal = 0.12;

/** From this likeness on, two sentences say the same. */
const commonLikeness = 0.4;

interface Stated {
  readonly statement: Statement;
  readonly figure: Statement['figures'][number];
}

/**
 * Compares the statements of the reports of one event, each report with each.
 * Two figures of one kind disagree where neither report has the other's, their
 * clauses share a telling word, and what is said around them is alike. Made for
 * any language: words are compared by how they begin, and rare ones count more.
 */
export function compareReports(reports: readonly (readonly Statement[])[]): Comparison {
  const weights = weighTerms(reports.flat());
  const figures: Candidate<Stated['figure']>[] = [];
  const sentences: Candidate<Statement>[] = [];
  for (const [index, left] of reports.entries()) {
    for (const right of reports.slice(index + 1)) {
      figures.push(...pairFigures(left, right, weights));
      sentences.push(...pairSentences(left, right, weights));
    }
  }
  const owners = new Map(
    reports.flat().flatMap((statement) => statement.figures.map((figure) => [figure, statement])),
  );
  const disagreements = joinPairs(figures).map(
    (group): Disagreement => ({
      kind: group[0]?.kind ?? 'number',
      claims: keepOnePerReport(
        group.flatMap((figure) => {
          const statement = owners.get(figure);
          return statement ? [{ statement, at: [figure.start, figure.end] as const }] : [];
        }),
      ),
    }),
  );
  const common = joinPairs(sentences).map((group) =>
    keepOnePerReport(group.map((statement) => ({ statement, at: undefined }))),
  );
  return {
    disagreements: [
      ...sortByPlace(disagreements, ({ claims }) => claims),
      ...findOddNames(reports),
    ],
    common: sortByPlace(
      common.filter((claims) => !disagreements.some((it) => covers(it.claims, claims))),
      (claims) => claims,
    ),
  };
}

function pairFigures(
  left: readonly Statement[],
  right: readonly Statement[],
  { ofPassages, countShared, weigh }: TermWeights,
): Candidate<Stated['figure']>[] {
  const stated = (report: readonly Statement[]) =>
    report.flatMap((statement) => statement.figures.map((figure) => ({ statement, figure })));
  const key = ({ kind, value }: Figure) => `${kind} ${value}`;
  const [ours, theirs] = [stated(left), stated(right)];
  const [own, other] = [ours, theirs].map((list) => new Set(list.map(({ figure }) => key(figure))));
  const candidates: Candidate<Stated['figure']>[] = [];
  for (const one of ours) {
    if (other?.has(key(one.figure))) continue;
    for (const two of theirs) {
      const { kind } = one.figure;
      if (kind !== two.figure.kind || own?.has(key(two.figure))) continue;
      if (!limits[kind].isNear(one.figure.measure, two.figure.measure)) continue;
      const shared = [...one.figure.clause].filter((term) => two.figure.clause.has(term));
      if (Math.max(0, ...shared.map(weigh)) < leastLocal) continue;
      const { by } = limits[kind];
      const measure = by === 'shared' ? countShared : ofPassages;
      const score =
        measure(one.statement, two.statement) * (by === 'shared' ? closeness(one, two) : 1);
      if (score >= leastOf[by]) candidates.push({ left: one.figure, right: two.figure, score });
    }
  }
  return pairBest(candidates);
}

/** 1 for equal numbers, 0.5 where one is twice the other. */
function closeness({ figure: { measure: a } }: Stated, { figure: { measure: b } }: Stated): number {
  return Math.min(a, b) / Math.max(a, b);
}

function pairSentences(
  left: readonly Statement[],
  right: readonly Statement[],
  { ofSentences }: TermWeights,
): Candidate<Statement>[] {
  const candidates = left.flatMap((one) =>
    right
      .map((two) => ({ left: one, right: two, score: ofSentences(one, two) }))
      .filter(({ score }) => score >= commonLikeness),
  );
  return pairBest(candidates);
}

/** Whether what these sentences say is among the disagreements already. */
function covers(outer: readonly Claim[], inner: readonly Claim[]): boolean {
  return inner.every(({ statement }) => outer.some((claim) => claim.statement === statement));
}

/** In the order of the text in the first report that takes part. */
function sortByPlace<T>(items: readonly T[], read: (item: T) => readonly Claim[]): T[] {
  const place = (item: T) => {
    const [claim] = read(item);
    return (claim?.statement.report ?? 0) * 1e6 + (claim?.statement.number ?? 0);
  };
  return [...items].sort((a, b) => place(a) - place(b));
}
