import type { Pattern } from './list-patterns.ts';

// Without this recheck would start Java or a native program where it finds them.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** In milliseconds. */
const timeout = 120_000;
/** Sizes up to which recheck decides by automata, which is exact, instead of searching for an attack. */
const exact = { timeout, maxRepeatCount: 1000, maxPatternSize: 20_000, maxNFASize: 2_000_000 };

/** What is wrong with a regular expression, or undefined where its time grows with the length of the text alone. */
export function judgePattern({ source, flags }: Pattern): string | undefined {
  // Automata know no lookaround; with it recheck searches, for which its own sizes are made.
  const searches = /\(\?(?:<?[=!])|\\\d/.test(source);
  const verdict = checkSync(source, flags, searches ? { timeout } : exact);
  if (verdict.status === 'safe') return undefined;
  if (verdict.status === 'unknown') return `cannot be decided: ${verdict.error.kind}`;
  const attack = verdict.attack.pattern;
  return `takes ${verdict.complexity.summary} time, as with ${attack.slice(0, 200)}`;
}
