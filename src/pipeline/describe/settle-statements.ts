import type { DescribedField } from '../../model/entry.ts';
import { normaliseWords } from '../page/measure-text.ts';
import type { Statement } from './statement.ts';

/** What a statement counts for that was not weighed: its form leaves little doubt. */
const unweighed = 0.9;
/** Fields whose statements are put in order of trust; of the others the order of the page is kept. */
const settled: Readonly<Partial<Record<DescribedField, (value: string) => string>>> = {
  title: normaliseWords,
  published: (value) => value.slice(0, 10),
  modified: (value) => value.slice(0, 10),
  byline: (value) => value.split(',').map(normaliseWords).sort().join(','),
};

/**
 * Statements of a field with the most trusted first: a sidecar's, then the
 * value for which the capture's statements speak most together (each may be
 * wrong independently: noisy or, Pearl 1988), and of one value the surest.
 * All are kept, those that disagree too.
 */
export function settleStatements(
  field: DescribedField,
  statements: readonly Statement[],
): readonly Statement[] {
  const fold = settled[field];
  if (!fold || statements.length < 2) return statements;
  const doubts = new Map<string, number>();
  for (const { value, confidence = unweighed } of statements) {
    const key = fold(value);
    doubts.set(key, (doubts.get(key) ?? 1) * (1 - confidence));
  }
  const rank = ({ source, value }: Statement) =>
    source === 'sidecar' ? -1 : (doubts.get(fold(value)) ?? 1);
  return [...statements].sort(
    (a, b) => rank(a) - rank(b) || (b.confidence ?? unweighed) - (a.confidence ?? unweighed),
  );
}
