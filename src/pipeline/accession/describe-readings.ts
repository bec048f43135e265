import type { Candidate } from './detect-legacy.ts';
import { dropTags } from './drop-tags.ts';
import { decodeExactly, isExact } from './encode-text.ts';
import { hasForeignControl, isPlausibleText } from './is-plausible-text.ts';
import { sampleBytes } from './sample-bytes.ts';

/** Encodings that captures of the region come in, offered even where detection does not know them. */
const regional: readonly string[] = [
  'windows-1251',
  'koi8-r',
  'x-mac-cyrillic',
  'iso-8859-5',
  'armscii-8',
  'georgian-academy',
  'georgian-ps',
  'pt154',
  'windows-1254',
  'windows-1252',
];

const mostReadings = 8;
const mostDetected = 4;

interface Reading {
  readonly encoding: string;
  readonly sample: string;
  readonly isPlausible: boolean;
}

/**
 * What the bytes would say in each encoding they could be in, for a person to
 * choose: `it may be koi8-r "…" or windows-1251 "…"`. Detected candidates come
 * first, then readings that look like language, then the rest.
 */
export function describeReadings(bytes: Uint8Array, candidates: readonly Candidate[]): string {
  const readings = listReadings(bytes, candidates);
  if (readings.length === 0) return 'in no encoding known here is it text';
  const shown = readings.slice(0, mostReadings);
  const list = shown.map(({ encoding, sample }) => `${encoding} "${sample}"`).join(', ');
  return shown.some(({ isPlausible }) => isPlausible)
    ? `it may be ${list}`
    : `in no encoding known here does it read like language; it would be ${list}`;
}

function listReadings(bytes: Uint8Array, candidates: readonly Candidate[]): Reading[] {
  const detected = candidates.slice(0, mostDetected).map(({ encoding }) => encoding);
  const names = new Set([...detected, ...regional]);
  const shown = sampleBytes(bytes);
  const readings: Reading[] = [];
  for (const encoding of names) {
    const text = isExact(bytes, encoding) ? decodeExactly(shown, encoding) : undefined;
    if (text === undefined || hasForeignControl(text)) continue;
    const sample = sampleReading(shown, encoding);
    if (sample === '' || readings.some((own) => own.sample === sample)) continue;
    readings.push({ encoding, sample, isPlausible: isPlausibleText(text) });
  }
  return [
    ...readings.filter(({ isPlausible }) => isPlausible),
    ...readings.filter(({ isPlausible }) => !isPlausible),
  ];
}

/** What bytes say in an encoding: about forty characters around the first that is not ASCII, where encodings differ. */
export function sampleReading(bytes: Uint8Array, encoding: string): string {
  const visible = dropTags(bytes);
  const first = visible.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 10);
  // A cut may fall within a character of several bytes: the shorter sample is then whole.
  const text = [40, 41, 42, 39]
    .map((length) => decodeExactly(visible.subarray(start, start + length), encoding))
    .find((own) => own !== undefined);
  return (text ?? '')
    .replace(/\p{Cc}|\s/gu, ' ')
    .replaceAll('"', "'")
    .split(/ +/)
    .join(' ')
    .trim();
}
