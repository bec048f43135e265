import { decodeAsStated } from './decode-as-stated.ts';
import { decodeByMark, decodeUtf8, decodeUtf16, refuseBinary } from './decode-unicode.ts';
import { decodeUtf32 } from './decode-utf32.ts';
import { type Decoding, refuseEncoding } from './decoding.ts';
import { describeReadings } from './describe-readings.ts';
import { chooseCandidate, findCandidates, leastConfidence } from './detect-legacy.ts';
import { decodeExactly, findLoss } from './encode-text.ts';
import { findBinary } from './find-binary.ts';
import { hasUtf8Run } from './has-utf8-run.ts';
import { isPlausibleText } from './is-plausible-text.ts';
import { nameEncoding } from './name-encoding.ts';
import { sampleBytes } from './sample-bytes.ts';

/**
 * Reads bytes as text, or says why not: never a guess. Forms of Unicode are
 * recognised by themselves; then what is declared counts; then detection, if
 * one reading is clearly ahead of the others and looks like language.
 *
 * @param declared Label of an encoding, stated in the sidecar or by the page.
 * @param statedBy What a person states holds or is refused; what a page states is checked, since templates lie.
 */
export function decodeText(
  bytes: Uint8Array,
  declared?: string,
  statedBy: 'person' | 'page' = 'page',
): Decoding {
  if (bytes.length === 0) {
    return {
      rule: 'empty-capture',
      problem: 'The file is empty: add what was captured, or remove it.',
    };
  }
  const binary = findBinary(bytes);
  if (binary) {
    return {
      rule: 'binary-capture',
      problem: `The file is ${binary}. Captures are plain text or HTML: save the article as one of them.`,
    };
  }
  const label = declared === undefined ? undefined : nameEncoding(declared);
  if (label !== undefined && statedBy === 'person') return decodeAsStated(bytes, label);
  return (
    decodeUtf32(bytes) ??
    decodeByMark(bytes) ??
    decodeUtf8(bytes) ??
    decodeUtf16(bytes) ??
    refuseBinary(bytes) ??
    decodeLegacy(bytes, label)
  );
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Decoding {
  if (hasUtf8Run(bytes)) {
    return refuseEncoding(
      `The file is UTF-8 in some places and something else in others, or damaged: byte ${findLoss(bytes, 'utf-8')} is the first that is not UTF-8.`,
    );
  }
  const candidates = findCandidates(bytes);
  const best = chooseCandidate(candidates);
  const text = declared === undefined ? undefined : decodeExactly(bytes, declared);
  if (declared !== undefined && text !== undefined && isPlausibleText(text)) {
    const sample = decodeExactly(sampleBytes(bytes), declared);
    const own = candidates.find((candidate) => candidate.text === sample);
    const likeliest = candidates[0];
    const rival =
      likeliest &&
      likeliest.text !== sample &&
      likeliest.confidence > Math.max(leastConfidence, 2 * (own?.confidence ?? 0));
    if (!rival) return { text, encoding: declared };
  }
  const likely = best && decodeExactly(bytes, best.encoding);
  if (best && likely) return { text: likely, encoding: best.encoding };
  return refuseEncoding(
    `The encoding of the file is not certain: ${describeReadings(bytes, candidates)}.`,
  );
}
