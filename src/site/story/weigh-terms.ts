import type { Statement } from './read-report.ts';

/** How alike two statements are, from 0; cosines reach to 1. */
type Likeness = (left: Statement, right: Statement) => number;

export interface TermWeights {
  /** Of the two sentences alone. */
  readonly ofSentences: Likeness;
  /** Of the two sentences, each with the one before it at half its weight. */
  readonly ofPassages: Likeness;
  /** How much two passages share, in terms that only one statement of the story has. */
  readonly countShared: Likeness;
  /** How much a term says: the logarithm of all statements over those that have it, as a share of the most it can be. */
  weigh(term: string): number;
}

/**
 * Likeness as the cosine of term vectors, each term weighed by its inverse
 * document frequency over the statements of the story (G. Salton and C. Buckley,
 * “Term-weighting approaches in automatic text retrieval”, IP&M 24, 1988).
 */
export function weighTerms(statements: readonly Statement[]): TermWeights {
  const frequencies = new Map<string, number>();
  for (const { terms } of statements)
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const most = Math.log(Math.max(2, statements.length));
  const weigh = (term: string) => Math.log(statements.length / (frequencies.get(term) ?? 1)) / most;
  const cache = new Map<boolean, Map<Statement, Map<string, number>>>();
  const makeVector = (statement: Statement, wide: boolean) => {
    const known = cache.get(wide) ?? new Map<Statement, Map<string, number>>();
    cache.set(wide, known);
    const found = known.get(statement);
    if (found) return found;
    const vector = new Map<string, number>();
    if (wide) for (const term of statement.before) vector.set(term, weigh(term) / 2);
    for (const term of statement.terms) vector.set(term, weigh(term));
    known.set(statement, vector);
    return vector;
  };
  return {
    weigh,
    ofSentences: (left, right) => measureCosine(makeVector(left, false), makeVector(right, false)),
    ofPassages: (left, right) => measureCosine(makeVector(left, true), makeVector(right, true)),
    countShared: (left, right) => {
      const other = makeVector(right, true);
      let sum = 0;
      for (const [term, weight] of makeVector(left, true))
        sum += Math.min(weight, other.get(term) ?? 0);
      return sum;
    },
  };
}

function measureCosine(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): number {
  let product = 0;
  for (const [term, weight] of left) product += weight * (right.get(term) ?? 0);
  const norm = Math.sqrt(sumSquares(left) * sumSquares(right));
  return norm === 0 ? 0 : product / norm;
}

function sumSquares(vector: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return sum;
}
