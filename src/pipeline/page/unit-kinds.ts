/** What a UTF-16 code unit is; several can hold. */
export const wordStart = 1;
export const mark = 2;
export const small = 4;
export const capital = 8;
/** Half a character: only the whole text tells what it is. */
export const surrogate = 16;
const known = 128;

/** Filled as units are met, since most never are. */
const kinds = new Uint8Array(65_536);

/** The kinds of a code unit: letters and digits start words, marks go on with them. */
export function findUnitKinds(unit: number): number {
  return kinds[unit] || readKinds(unit);
}

function readKinds(unit: number): number {
  const character = String.fromCharCode(unit);
  let found = known;
  if (unit >= 0xd800 && unit < 0xe000) found |= surrogate;
  if (/[\p{L}\p{N}]/u.test(character)) found |= wordStart;
  if (/\p{M}/u.test(character)) found |= mark;
  if (/\p{Ll}/u.test(character)) found |= small;
  if (/\p{Lu}/u.test(character)) found |= capital;
  kinds[unit] = found;
  return found;
}
