// @ts-check

/**
 * What one check found.
 * @typedef {object} Finding
 * @property {string} check permanent id of the check
 * @property {string} looked what was looked at, as the subject of a sentence
 * @property {'ok' | 'warn' | 'wrong' | 'skipped'} verdict
 * @property {readonly string[]} details one line each: files with what is the matter, or what there is
 * @property {string} [remedy] what to do, in words and commands; where the verdict is warn or wrong
 */

export {};
