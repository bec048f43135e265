import type { Variant } from '../../model/variant.ts';
import { escapeXml } from '../escape-xml.ts';

/**
 * One entry of the apparatus, with the lemma that the text prints and each
 * other reading. A lemma without witnesses is no witness's own.
 * @param writeLemma gives the lemma's content
 * @param writeReading gives a reading's content
 */
export function writeApp(
  { id, kind, lemma, reason, readings, counterparts }: Variant,
  writeLemma: () => string,
  writeReading: (text: string) => string,
): string {
  const own = readings.filter(({ text }) => text === lemma).flatMap(({ witnesses }) => witnesses);
  const others = readings.filter(({ text }) => text !== lemma);
  const links =
    counterparts === undefined
      ? ''
      : ` corresp="${counterparts.map((other) => `#${other}`).join(' ')}"`;
  return [
    `<app xml:id="${id}" type="${kind}"${links}>`,
    `<lem${own.length === 0 ? '' : pointTo(own)}>${writeLemma()}</lem>`,
    ...others.map(({ text, witnesses }) => `<rdg${pointTo(witnesses)}>${writeReading(text)}</rdg>`),
    `<note type="reason">${escapeXml(reason)}</note></app>`,
  ].join('');
}

function pointTo(witnesses: readonly string[]): string {
  return ` wit="${witnesses.map((siglum) => `#${siglum}`).join(' ')}"`;
}
