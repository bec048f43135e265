// @ts-check
import * as util from 'node:util';

/** Details that are shown to people, of each check. */
const mostDetails = 20;

const marks = /** @type {const} */ ({
  ok: ['ok', 'green'],
  warn: ['look', 'yellow'],
  wrong: ['wrong', 'red'],
  skipped: ['-', 'dim'],
});

/**
 * A coloured word, where a terminal shows it. The first releases of Node 20 have no `styleText`, and
 * later ones colour what goes into files too.
 * @param {'green' | 'yellow' | 'red' | 'dim'} colour
 * @param {string} word
 */
function paint(colour, word) {
  return process.stdout.isTTY && util.styleText ? util.styleText(colour, word) : word;
}

/**
 * Findings for people: one block each, and a last line that sums up.
 * @param {readonly import('./setup/finding.mjs').Finding[]} findings
 * @returns {string}
 */
export function formatCheckup(findings) {
  const blocks = findings.map(({ looked, verdict, details, remedy }) => {
    const [word, colour] = marks[verdict];
    const shown = details.slice(0, mostDetails);
    if (details.length > mostDetails)
      shown.push(`and ${details.length - mostDetails} more; --json lists all`);
    const head = `${paint(colour, word.padEnd(6))}${looked}`;
    if (verdict === 'ok' || verdict === 'skipped') return [head, ...shown].join(': ');
    const lines = shown.map((line) => `        ${line}`);
    const mend = (remedy ?? '')
      .split('\n')
      .map((line, index) => `      ${index ? ' ' : '→'} ${line}`);
    return [head, ...lines, ...mend].join('\n');
  });
  return `${blocks.join('\n')}\n${sumUp(findings)}\n`;
}

/** @param {readonly import('./setup/finding.mjs').Finding[]} findings */
function sumUp(findings) {
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  const warn = findings.filter(({ verdict }) => verdict === 'warn').length;
  if (wrong + warn === 0) return 'Nothing is wrong.';
  const parts = [
    ...(wrong ? [wrong === 1 ? '1 thing is wrong' : `${wrong} things are wrong`] : []),
    ...(warn ? [warn === 1 ? '1 is worth a look' : `${warn} are worth a look`] : []),
  ];
  return `${parts.join(', ')}. Mend from the top: later troubles often come from earlier ones.`;
}
