import type { FigureKind } from './find-figures.ts';
import type { Statement } from './read-report.ts';

/** What one report has where reports disagree, or a sentence that another report has too. */
export interface Claim {
  readonly statement: Statement;
  /** `[start, end)` of what differs in the statement's text; none where the whole is meant. */
  readonly at: readonly [start: number, end: number] | undefined;
}

export interface Disagreement {
  readonly kind: FigureKind | 'name';
  /** At least two, of different reports, in the order of the reports. */
  readonly claims: readonly Claim[];
}

/** The first claim of each report, in the order of the reports. */
export function keepOnePerReport(claims: readonly Claim[]): Claim[] {
  const first = new Map<number, Claim>();
  for (const claim of claims) {
    const { report } = claim.statement;
    if (!first.has(report)) first.set(report, claim);
  }
  return [...first.values()].sort((a, b) => a.statement.report - b.statement.report);
}
