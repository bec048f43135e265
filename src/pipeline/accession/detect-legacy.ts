import { detectAll } from 'jschardet';
import { dropTags } from './drop-tags.ts';
import { decodeExactly, isExact } from './encode-text.ts';
import { isArmenianText } from './is-armenian-text.ts';
import { isPlausibleText } from './is-plausible-text.ts';
import { measureTypography } from './measure-typography.ts';
import { nameEncoding } from './name-encoding.ts';
import { sampleBytes } from './sample-bytes.ts';

/** A reading of bytes that turns back into the same bytes. */
export interface Candidate {
  readonly encoding: string;
  /** What the sample of the bytes says, which is all of them where they are not many. */
  readonly text: string;
  /** How much like its language the text is, 0 to 1, by jschardet; depends on the amount of text. */
  readonly confidence: number;
}

/** Below this, jschardet's answers were noise: measured on text in encodings it does not know. */
export const leastConfidence = 0.08;

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
 * What captures of pages come in: the legacy encodings of the WHATWG standard,
 * and those of the Turkic languages. Code pages of DOS and old printers are
 * left out; a file in one is refused until its sidecar says so.
 */
const legacyNames =
  /^(?:windows-(?:125\d|874)|iso-8859-\d+|koi8-[ru]|ibm866|x-mac-cyrillic|macintosh|macturkish|cp857|gb18030|gbk|gb2312|big5|shift_jis|euc-jp|euc-kr|cp949)$/;

/**
 * Plausible readings of bytes in legacy encodings, the likeliest first; of
 * encodings that give the same text only one is named.
 */
export function findCandidates(bytes: Uint8Array): Candidate[] {
  const byText = new Map<string, Candidate>();
  const sample = sampleBytes(bytes);
  const detected = detectAll(dropTags(sample));
  const used = Uint8Array.from(new Set(bytes)).sort();
  for (const { encoding: label, confidence } of detected) {
    const encoding = nameEncoding(label ?? 'unknown');
    if (!legacyNames.test(encoding)) continue;
    const text = decodeExactly(sample, encoding);
    if (text === undefined || !isExact(bytes, encoding)) continue;
    // Two encodings may part only after the sample.
    const key = `${text}${decodeExactly(used, encoding) ?? ''}`;
    const same = byText.get(key);
    if (same) byText.set(key, mergeNames(same, encoding));
    else if (isPlausibleText(text)) byText.set(key, { encoding, text, confidence });
  }
  const armenian = isExact(bytes, 'armscii-8') && decodeExactly(sample, 'armscii-8');
  if (armenian && isArmenianText(armenian) && isPlausibleText(armenian)) {
    return [{ encoding: 'armscii-8', text: armenian, confidence: 1 }];
  }
  const best = Math.max(leastConfidence, 0.6 * (detected[0]?.confidence ?? 0));
  const candidates = [...byText.values()];
  return (candidates[0]?.confidence ?? 0) < best ? candidates.map(doubt) : candidates;
}

/** The candidate that is clearly ahead of the others, by its letters or by its typography, or undefined. */
export function chooseCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, second] = candidates;
  if (!first || first.confidence < leastConfidence) return undefined;
  if (isAmple(first.text) && first.confidence >= (second?.confidence ?? 0) * lead) return first;
  const close = candidates.filter(({ confidence }) => confidence * lead > first.confidence);
  const ranked = close
    .map((candidate) => ({ candidate, share: measureTypography(candidate.text) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  return best && best.share >= (next?.share ?? 0) + 0.4 ? best.candidate : undefined;
}

/** Whether there is enough text for letters to tell: jschardet erred on a line or less. */
function isAmple(text: string): boolean {
  const foreign = text.match(/\P{ASCII}/gu) ?? [];
  const latin = foreign.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin * 2 > foreign.length ? text.length >= 60 && latin >= 5 : foreign.length >= 60;
}

/** Something else looked likelier to jschardet and is no text: then nothing is certain. */
function doubt(candidate: Candidate): Candidate {
  return { ...candidate, confidence: 0 };
}

function mergeNames(candidate: Candidate, encoding: string): Candidate {
  const rank = (name: string) => (preferred.includes(name) ? preferred.indexOf(name) : Infinity);
  return rank(encoding) < rank(candidate.encoding) ? { ...candidate, encoding } : candidate;
}
