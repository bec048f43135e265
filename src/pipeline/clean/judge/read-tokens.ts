const letter = 1;
const digit = 2;
const upper = 3;
const mark = 4;
const ideograph = 5;

/** What a UTF-16 code unit is, and its lower-case form; filled as units are met. */
const classes = new Uint8Array(65_536);
const lowered = new Uint16Array(65_536);
const other = 9;

/** The tokens of one line and counts over its characters. */
export interface Tokens {
  /** A hash of each word, lower-cased, every digit as 0; a pair of ideographs is a word. */
  readonly hashes: number[];
  /** A hash of the first seven letters of each word of four letters or more, which serves as its stem. */
  readonly stems: number[];
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  /** Words that begin with a capital, and words of four letters or more. */
  readonly capitalised: number;
  readonly long: number;
}

const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;
const stemLength = 7;
const shortestStem = 4;

/** One hash of two numbers (the finaliser of MurmurHash3 over their sum). */
export function mixHashes(a: number, b: number): number {
  let hash = (Math.imul(a, 0x85ebca6b) + b) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Cuts a line into words: runs of letters, marks and digits (hashed by FNV-1a over UTF-16 code units). */
export function readTokens(text: string): Tokens {
  const hashes: number[] = [];
  const stems: number[] = [];
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let capitalised = 0;
  let long = 0;
  let hash = basis;
  let stem = basis;
  let length = 0;
  let ideographs = 0;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 32;
    const kind = classes[unit] || classify(unit);
    if (kind === other || (kind === ideograph && ideographs === 2)) {
      if (length > 0) {
        hashes.push(hash);
        if (length >= shortestStem || ideographs > 0) {
          stems.push(stem);
          long++;
        }
      }
      hash = basis;
      stem = basis;
      length = 0;
      ideographs = 0;
      if (kind === other) continue;
    }
    if (kind === digit) {
      digits++;
      hash = Math.imul(hash ^ 48, prime);
      stem = Math.imul(stem ^ unit, prime);
    } else {
      letters++;
      if (kind === upper) {
        capitals++;
        if (length === 0) capitalised++;
      } else if (kind === ideograph) ideographs++;
      const small = lowered[unit] ?? unit;
      hash = Math.imul(hash ^ small, prime);
      if (length < stemLength) stem = Math.imul(stem ^ small, prime);
    }
    length++;
  }
  return { hashes, stems, letters, capitals, digits, capitalised, long };
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const small = character.toLowerCase();
  lowered[unit] = small.length === 1 ? small.charCodeAt(0) : unit;
  let kind = other;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character))
    kind = ideograph;
  else if (/\p{Lu}/u.test(character)) kind = upper;
  else if (/\p{L}/u.test(character) || (unit >= 0xd800 && unit < 0xe000)) kind = letter;
  else if (/\p{N}/u.test(character)) kind = digit;
  else if (/\p{M}/u.test(character)) kind = mark;
  classes[unit] = kind;
  return kind;
}
