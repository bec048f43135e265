// @ts-check
import path from 'node:path';
import { checkNode } from './check-node.mjs';
import { checkNpm } from './check-npm.mjs';
import { checkPackages } from './check-packages.mjs';
import { readJson } from './read-json.mjs';

/**
 * The checks that need neither packages nor a new Node.
 * @param {string} root the folder of package.json
 * @returns {import('./finding.mjs').Finding[]}
 */
export function checkSetup(root) {
  let manifest;
  try {
    manifest = readJson(path.join(root, 'package.json')) ?? {};
  } catch (error) {
    return [
      {
        check: 'manifest',
        looked: 'package.json',
        verdict: 'wrong',
        details: [`is not JSON: ${/** @type {Error} */ (error).message}`],
        remedy: 'Take conflict markers out, or git checkout -- package.json.',
      },
    ];
  }
  return [
    checkNode(root, manifest, process.version),
    checkNpm(manifest, process.env.npm_config_user_agent),
    checkPackages(root, manifest),
  ];
}
