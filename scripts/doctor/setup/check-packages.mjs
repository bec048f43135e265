// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './read-json.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, devDependencies?: Record<string, string> }} LockedPackage
 */

/**
 * Whether package.json, package-lock.json and node_modules say the same.
 * @param {string} root
 * @param {{ devDependencies?: Record<string, string> }} manifest
 * @returns {import('./finding.mjs').Finding}
 */
export function checkPackages(root, manifest) {
  const base = { check: 'packages', looked: 'The packages in node_modules' };
  /** @type {Record<string, LockedPackage>} */
  let locked;
  try {
    locked = readJson(path.join(root, 'package-lock.json')).packages;
  } catch (error) {
    const details = [`package-lock.json cannot be read: ${/** @type {Error} */ (error).message}`];
    const remedy = 'Restore it: git checkout -- package-lock.json, then npm ci.';
    return { ...base, verdict: 'wrong', details, remedy };
  }
  const apart = findDisagreement(manifest.devDependencies ?? {}, locked['']?.devDependencies ?? {});
  if (apart.length > 0) {
    const remedy = 'Run npm install, and commit package.json and package-lock.json together.';
    return { ...base, verdict: 'wrong', details: apart, remedy };
  }
  if (!existsSync(path.join(root, 'node_modules'))) {
    const remedy = 'Run npm ci.';
    return {
      ...base,
      verdict: 'wrong',
      details: ['are missing: there is no node_modules'],
      remedy,
    };
  }
  const details = Object.entries(locked).flatMap(([place, wanted]) =>
    place === '' || wanted.link ? [] : findTrouble(root, place, wanted),
  );
  const binary = path.join(root, 'node_modules/node/bin');
  if ('node_modules/node' in locked && details.length === 0 && !existsSync(binary))
    details.push('node_modules/node/bin is missing: install scripts were not run');
  if (details.length === 0)
    return {
      ...base,
      verdict: 'ok',
      details: [
        `as package-lock.json says, ${manifest.devDependencies ? Object.keys(manifest.devDependencies).length : 0} named in package.json`,
      ],
    };
  const remedy = 'Run npm ci, which lays node_modules anew, without --ignore-scripts.';
  return { ...base, verdict: 'wrong', details, remedy };
}

/**
 * @param {Record<string, string>} named
 * @param {Record<string, string>} locked
 */
function findDisagreement(named, locked) {
  return [...new Set([...Object.keys(named), ...Object.keys(locked)])]
    .filter((name) => named[name] !== locked[name])
    .map(
      (name) =>
        `${name}: package.json says ${named[name] ?? 'nothing'}, package-lock.json ${locked[name] ?? 'nothing'}`,
    );
}

/**
 * @param {string} root
 * @param {string} place
 * @param {LockedPackage} wanted
 */
function findTrouble(root, place, wanted) {
  let found;
  try {
    found = readJson(path.join(root, place, 'package.json'));
  } catch {
    return [`${place}/package.json is not JSON`];
  }
  // Binaries of other systems are optional and left out.
  if (found === undefined) return wanted.optional ? [] : [`${place} is missing`];
  if (found.version === wanted.version) return [];
  return [`${place} is ${found.version}, not ${wanted.version}`];
}
