import type { EntrySummary } from './library.ts';

/** Up to so many witnesses, every two of them have a page. */
const mostPaired = 12;

/** The pairs of an entry's witnesses that have a page of their own. */
export interface WitnessPairs {
  readonly pairs: readonly (readonly [left: string, right: string])[];
  /** Whether there were too many for all pairs, so that each stands beside the copy-text alone. */
  readonly isLimited: boolean;
}

/**
 * Which two witnesses are set side by side: any two, or, where that would be
 * more than 66 pages, the copy-text and each other one.
 */
export function pairWitnesses({
  witnesses,
  copyText,
}: Pick<EntrySummary, 'witnesses' | 'copyText'>): WitnessPairs {
  const sigla = witnesses.map(({ siglum }) => siglum);
  const isLimited = sigla.length > mostPaired;
  const pairs = sigla.flatMap((left, index) =>
    sigla
      .slice(index + 1)
      .filter((right) => !isLimited || [left, right].includes(copyText))
      .map((right) => [left, right] as const),
  );
  return { pairs, isLimited };
}
