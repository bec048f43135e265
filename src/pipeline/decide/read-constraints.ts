import type { VFileMessage } from 'vfile-message';
import type { PlacedDecision } from '../../model/decision.ts';
import type { PriorEntry } from '../identify/inherit-identity.ts';
import { complainOf } from './complain-of.ts';
import type { NamedCapture } from './list-decisions.ts';

/** Captures, by index, that one decision brings together or keeps apart. */
export interface Constraint {
  readonly placed: PlacedDecision;
  /** Indexes of the captures of each thing that the decision names. */
  readonly sides: readonly (readonly number[])[];
}

/** What people ruled about which captures hold one article. */
export interface Constraints {
  readonly merges: readonly Constraint[];
  readonly separations: readonly Constraint[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads merge and keep-separate over captures that are to be grouped. An entry
 * stands for the captures that it had; captures that are not there constrain nothing.
 */
export function readConstraints(
  decisions: readonly PlacedDecision[],
  captures: readonly NamedCapture[],
  prior: readonly PriorEntry[],
): Constraints {
  const placed = decisions.filter(
    ({ decision: { ruling } }) => ruling === 'merge' || ruling === 'keep-separate',
  );
  if (placed.length === 0) return { merges: [], separations: [], problems: [] };
  const indexes = new Map(
    captures.flatMap(({ path, sha256 }, index) => [
      [path, index],
      [sha256, index],
    ]),
  );
  const entries = new Map(
    prior.flatMap((entry) => [entry.id, ...entry.aliases].map((id) => [id, entry] as const)),
  );
  const find = (name: string) => indexes.get(name) ?? [];
  const constraints = placed.map((own): Constraint => {
    const { decision } = own;
    if (decision.ruling !== 'merge' && decision.ruling !== 'keep-separate')
      return { placed: own, sides: [] };
    return {
      placed: own,
      sides: [
        ...(decision.captures ?? []).map((name) => [find(name)].flat()),
        ...(decision.entries ?? []).map((id) =>
          (entries.get(id)?.witnesses ?? []).flatMap(({ sha256 }) => find(sha256)),
        ),
      ],
    };
  });
  const merges = constraints.filter((own) => own.placed.decision.ruling === 'merge');
  const separations = constraints.filter((own) => own.placed.decision.ruling !== 'merge');
  const problems = separations
    .filter(({ sides }) => new Set(sides.flat()).size < sides.flat().length)
    .map((own) =>
      complainOf(
        own.placed,
        'ruling-target',
        'names one capture twice, by itself or by its entry; name the captures that are to stand apart',
      ),
    );
  return { merges, separations, problems };
}
