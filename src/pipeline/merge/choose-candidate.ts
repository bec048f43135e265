import type { DescribedField, Evidence } from '../../model/entry.ts';
import type { Statement } from '../describe/describe-capture.ts';
import type { WitnessDescription } from './witness-description.ts';

/** A witness's statement of a field's value. */
export interface Candidate {
  readonly siglum: string;
  readonly statement: Statement;
}

/** All statements of a field, in the order of the witnesses. */
export function listCandidates(
  witnesses: readonly WitnessDescription[],
  field: DescribedField,
): Candidate[] {
  return witnesses.flatMap(({ siglum, description }) =>
    (description[field] ?? []).map((statement) => ({ siglum, statement })),
  );
}

/**
 * The statement that decides: of each witness's most trusted one, a sidecar's
 * before a capture's, then the value that most witnesses state, then the
 * copy-text's. Last the values themselves decide, so that sigla never do.
 */
export function chooseCandidate(
  candidates: readonly Candidate[],
  copyText: string,
  fold: (value: string) => string,
): Candidate | undefined {
  const firsts = candidates.filter(
    ({ siglum, statement }) =>
      candidates.find((other) => other.siglum === siglum)?.statement === statement,
  );
  const votes = (candidate: Candidate) =>
    firsts.filter(({ statement }) => fold(statement.value) === fold(candidate.statement.value))
      .length;
  const rank = (candidate: Candidate) =>
    (candidate.statement.source === 'sidecar' ? 1_000_000 : 0) +
    votes(candidate) * 2 +
    (candidate.siglum === copyText ? 1 : 0);
  const [best] = [...firsts].sort(
    (a, b) => rank(b) - rank(a) || (a.statement.value < b.statement.value ? -1 : 1),
  );
  return best;
}

/** Every statement as evidence for the chosen value; those that do not agree say what they state. */
export function listEvidence(
  candidates: readonly Candidate[],
  chosen: string,
  agrees: (value: string) => boolean,
): [Evidence, ...Evidence[]] {
  const list = candidates.map(({ siglum, statement }): Evidence => {
    const note = agrees(statement.value) ? statement.note : `states ${statement.value} instead`;
    return {
      source: statement.source,
      witness: siglum,
      ...(statement.lines ? { lines: statement.lines } : {}),
      ...(statement.words && statement.words !== chosen ? { words: statement.words } : {}),
      ...(statement.confidence === undefined ? {} : { confidence: statement.confidence }),
      ...(note ? { note } : {}),
    };
  });
  return list as [Evidence, ...Evidence[]];
}
