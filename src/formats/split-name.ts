import type { ReferenceName } from './reference.ts';

/** Words that outlets, agencies and offices are named with, in lower case. */
const offices: ReadonlySet<string> = new Set(
  `agency agence associated board bureau center centre company correspondent correspondents courier
  daily desk editor editorial editors foundation group herald institute journal magazine media network
  news newspaper newsroom office online post press publishing radio report reporter reporters service
  staff studio team television times today tribune union university weekly wire writer writers
  агентство бюро корреспондент новости пресс редактор редакция служба хроника`.split(/\s+/),
);

/** Languages in which the name of the family is said first, so that the order of the words says nothing sure. */
const familyFirst: ReadonlySet<string> = new Set(['hu', 'ja', 'km', 'ko', 'vi', 'zh']);

const givenWord = /^\p{Lu}(?:\p{Ll}+|\.)(?:[-'’]?\p{Lu}(?:\p{Ll}+|\.))*$/u;
const familyWord = /^(?:\p{L}{1,3}['’])?\p{Lu}[\p{Ll}'’]+(?:-?\p{Lu}\p{Ll}+)*$/u;
const particle = /^(?:[ad][aeiu]l?s?|v[ao]n|den?|der|di|dos?|la|le|ten|ter|bin|ibn|al|el|y)$/u;
/** Georgian has no capitals; its names are two words. */
const georgianWord = /^[\u10d0-\u10fa]{2,}$/u;

/**
 * A printed name in its parts where it has the form of a person's: capitalised
 * words, none of which names an office, the last one (with the particles
 * before it) the family's. Any other name is kept whole, and so is one in a
 * language that says the family first.
 * @param language of the article, a BCP 47 tag
 * @param publisher whose name is nobody's, even where it looks like one
 */
export function splitName(
  printed: string,
  language?: string | null,
  publisher?: string,
): ReferenceName {
  const name = printed.replaceAll(/\s+/gu, ' ').trim();
  const whole = { literal: name };
  const words = name.split(' ');
  const isForeign = familyFirst.has((language ?? '').split('-', 1)[0] ?? '');
  if (isForeign || words.length < 2 || words.length > 5 || name === publisher) return whole;
  if (words.some((word) => offices.has(word.toLowerCase()))) return whole;
  if (words.length === 2 && words.every((word) => georgianWord.test(word)))
    return { family: words[1] ?? '', given: words[0] ?? '' };
  const firstParticle = words.findIndex((word, index) => index > 0 && particle.test(word));
  const split = firstParticle > 0 ? firstParticle : words.length - 1;
  const given = words.slice(0, split);
  const family = words.slice(split);
  const isPerson =
    given.every((word) => givenWord.test(word)) &&
    familyWord.test(family.at(-1) ?? '') &&
    family.slice(0, -1).every((word) => particle.test(word));
  return isPerson ? { family: family.join(' '), given: given.join(' ') } : whole;
}
