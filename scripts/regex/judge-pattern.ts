import type { Pattern } from './list-patterns.ts';

// Without this recheck would start Java or a native program where it finds them.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Sizes up to which recheck decides by automata, which is exact; a time in milliseconds. */
const exact = {
  maxRepeatCount: 1000,
  maxPatternSize: 20_000,
  maxNFASize: 2_000_000,
  timeout: 30_000,
};

/**
 * A search for an attack, for what automata do not know (lookaround) or are too
 * slow for. Steps are limited and seconds are not: a busy machine must not
 * make a pattern seem slow.
 */
const search = {
  checker: 'fuzz',
  attackTimeout: null,
  incubationTimeout: null,
  maxAttackStringSize: 30_000,
  attackLimit: 200_000_000,
  timeout: 300_000,
} as const;

/** What is wrong with a regular expression, or undefined where its time grows with the length of the text alone. */
export function judgePattern({ source, flags }: Pattern): string | undefined {
  const looksAround = /\(\?(?:<?[=!])|\\\d/.test(source);
  const first = looksAround ? undefined : checkSync(source, flags, exact);
  const verdict = first && first.status !== 'unknown' ? first : checkSync(source, flags, search);
  if (verdict.status === 'safe') return undefined;
  if (verdict.status === 'unknown') return `cannot be decided: ${verdict.error.kind}`;
  const attack = verdict.attack.pattern;
  return `takes ${verdict.complexity.summary} time, as with ${attack.slice(0, 200)}`;
}
