import { detectAll } from 'jschardet';
import { decodeExactly } from './encode-text.ts';
import { isPlausibleText } from './is-plausible-text.ts';
import { nameEncoding } from './name-encoding.ts';

/** A reading of bytes that turns back into the same bytes. */
export interface Candidate {
  readonly encoding: string;
  readonly text: string;
  /** How much like its language the text is, 0 to 1, by jschardet; depends on the amount of text. */
  readonly confidence: number;
}

/** Below this, jschardet's answers were noise: measured on text in encodings it does not know. */
const leastConfidence = 0.08;

/** How far the best reading must be ahead of the next that differs. */
const lead = 1.3;

/** Encodings that agree on most texts, the likelier name first. */
const preferred = [
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
];

/**
 * Plausible readings of bytes in legacy encodings, the likeliest first; of
 * encodings that give the same text only one is named.
 */
export function findCandidates(bytes: Uint8Array): Candidate[] {
  const byText = new Map<string, Candidate>();
  const detected = detectAll(dropTags(bytes));
  for (const { encoding: label, confidence } of detected) {
    const encoding = nameEncoding(label ?? 'unknown');
    if (/^utf-/.test(encoding)) continue;
    const text = decodeExactly(bytes, encoding);
    if (text === undefined) continue;
    const same = byText.get(text);
    if (same) byText.set(text, mergeNames(same, encoding));
    else if (isPlausibleText(text)) byText.set(text, { encoding, text, confidence });
  }
  const best = Math.max(leastConfidence, 0.6 * (detected[0]?.confidence ?? 0));
  const candidates = [...byText.values()];
  return (candidates[0]?.confidence ?? 0) < best ? candidates.map(doubt) : candidates;
}

/** The candidate that is clearly ahead of the others, or undefined. */
export function chooseCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, second] = candidates;
  if (!first || first.confidence < leastConfidence) return undefined;
  return !second || first.confidence >= second.confidence * lead ? first : undefined;
}

/** Something else looked likelier to jschardet and is no text: then nothing is certain. */
function doubt(candidate: Candidate): Candidate {
  return { ...candidate, confidence: 0 };
}

function mergeNames(candidate: Candidate, encoding: string): Candidate {
  const rank = (name: string) => (preferred.includes(name) ? preferred.indexOf(name) : Infinity);
  return rank(encoding) < rank(candidate.encoding) ? { ...candidate, encoding } : candidate;
}

/** Bytes outside `<…>`: tags dilute the detection, and what a page says of its encoding may be false. */
function dropTags(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x3c)) return bytes;
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let inside = false;
  for (const byte of bytes) {
    if (byte === 0x3c) inside = true;
    if (!inside) kept[length++] = byte;
    if (byte === 0x3e) inside = false;
  }
  return kept.subarray(0, length);
}
