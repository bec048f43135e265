// @ts-check
import path from 'node:path';
import { compareVersions } from './compare-versions.mjs';
import { readJson } from './read-json.mjs';

/** The first Node that runs TypeScript as it stands. */
const readsTypes = '22.18.0';

/**
 * The Node that runs this against the one that package.json pins and those that the commands bear.
 * @param {string} root
 * @param {{ devDependencies?: Record<string, string> }} manifest
 * @param {string} running
 * @returns {import('./finding.mjs').Finding}
 */
export function checkNode(root, manifest, running) {
  const base = { check: 'node', looked: 'Node' };
  const pinned = manifest.devDependencies?.node;
  const astro = readEngines(path.join(root, 'node_modules/astro/package.json'));
  const least = compareVersions(astro, readsTypes) > 0 ? astro : readsTypes;
  const remedy = [
    `Run npm ci: it brings Node ${pinned ?? least}, which every npm run uses, whatever is installed.`,
    'Start commands by npm run; node in a shell of your own is another one.',
  ].join('\n');
  if (compareVersions(running, least) < 0) {
    const details = [`is ${running}; the commands need ${least} or newer`];
    return { ...base, verdict: 'wrong', details, remedy };
  }
  if (pinned !== undefined && compareVersions(running, pinned) !== 0) {
    const details = [`is ${running}; ${pinned} is the one that tests and releases are made with`];
    return { ...base, verdict: 'warn', details, remedy };
  }
  return { ...base, verdict: 'ok', details: [running] };
}

/** @param {string} file */
function readEngines(file) {
  try {
    const { engines } = readJson(file);
    return /\b\d+\.\d+\.\d+/.exec(engines.node)?.[0] ?? readsTypes;
  } catch {
    return readsTypes;
  }
}
