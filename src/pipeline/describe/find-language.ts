import { eld } from 'eld/medium';

/** The language of a text, where the detector is sure; undefined for texts too short or mixed to tell. */
export function findLanguage(text: string): string | undefined {
  const result = eld.detect(text.slice(0, 20_000));
  return result.language !== '' && result.isReliable() ? result.language : undefined;
}
