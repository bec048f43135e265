// @ts-check
import { compareVersions } from './compare-versions.mjs';

/**
 * The npm that started this.
 * @param {{ engines?: { npm?: string } }} manifest
 * @param {string | undefined} agent as npm states it, `npm/11.2.0 node/v24.1.0 …`
 * @returns {import('./finding.mjs').Finding}
 */
export function checkNpm({ engines }, agent) {
  const base = { check: 'npm', looked: 'npm' };
  const running = /\bnpm\/(\S+)/.exec(agent ?? '')?.[1];
  const least = engines?.npm ?? '>=10';
  if (running === undefined)
    return { ...base, verdict: 'skipped', details: ['not started by npm, so not known'] };
  if (compareVersions(running, least) >= 0) return { ...base, verdict: 'ok', details: [running] };
  return {
    ...base,
    verdict: 'wrong',
    details: [`is ${running}; ${least} is needed`],
    remedy: 'Install a newer Node with its npm, or npm install --global npm@11.',
  };
}
