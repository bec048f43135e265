// @ts-check
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatCheckup } from './doctor/format-checkup.mjs';
import { checkSetup } from './doctor/setup/check-setup.mjs';

// Plain JavaScript on built-in modules, so that it runs on an older Node and without packages:
// what needs more is loaded once the setup is known to bear it.

const help = `Looks at a checkout and says what is wrong with it and how to mend it. Changes nothing.

  npm run doctor

Options
  --content DIR   the content folder (default: content)
  --json          one JSON document on standard output instead of lines for people;
                  with npm run --silent, so that npm adds no lines of its own
  --help          this text

Exit codes: 0 nothing is wrong, 1 something is, 2 wrong use.
`;

const options = /** @type {const} */ ({
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
});

function readArguments() {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    process.stderr.write(`${/** @type {Error} */ (error).message}\n\n${help}`);
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} content
 * @returns {Promise<import('./doctor/setup/finding.mjs').Finding[]>}
 */
async function examine(root, content) {
  const setup = checkSetup(root);
  const broken = setup.some(({ verdict }) => verdict === 'wrong');
  // Undefined on a Node that knows no types.
  if (!(/** @type {{ typescript?: unknown }} */ (process.features).typescript))
    return [...setup, leaveOut('this Node cannot read the checks', true)];
  try {
    const { checkContent } = await import('./doctor/check-content.ts');
    return [...setup, ...(await checkContent({ root, content, broken }))];
  } catch (error) {
    return [...setup, leaveOut(/** @type {Error} */ (error).message, broken)];
  }
}

/**
 * @param {string} reason
 * @param {boolean} told whether a finding above already says what to mend
 * @returns {import('./doctor/setup/finding.mjs').Finding}
 */
function leaveOut(reason, told) {
  return {
    check: 'content',
    looked: 'The content',
    verdict: told ? 'skipped' : 'wrong',
    details: [`not looked at: ${reason}. Mend what is said above, then run npm run doctor again`],
    ...(told ? {} : { remedy: 'If it stays, this is a fault of the doctor.' }),
  };
}

const values = readArguments();
if (!values) process.exitCode = 2;
else if (values.help) process.stdout.write(help);
else {
  const root = process.cwd();
  const findings = await examine(root, path.resolve(root, values.content));
  process.stdout.write(
    values.json ? `${JSON.stringify({ findings }, null, 2)}\n` : formatCheckup(findings),
  );
  if (findings.some(({ verdict }) => verdict === 'wrong')) process.exitCode = 1;
}
