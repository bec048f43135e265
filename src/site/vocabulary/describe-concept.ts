import type { Concept, ConceptType } from '../../model/concept.ts';
import { addressOf } from '../addresses.ts';
import { compareCodeUnits } from '../compare-code-units.ts';

const types: Readonly<Record<ConceptType, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  topic: 'DefinedTerm',
};

/**
 * A concept in the terms of schema.org: its names with their languages, and the
 * identifiers that the vocabulary states, no others.
 */
export function describeConcept(concept: Concept): object {
  const address = addressOf.absolute(addressOf.tag(concept.id));
  return {
    '@type': types[concept.type],
    '@id': `${address}#concept`,
    url: address,
    name: tagLanguages(Object.entries(concept.label)),
    alternateName: listAlternatives(concept),
    description: concept.note,
    sameAs: concept.sameAs,
    ...(concept.type === 'topic'
      ? { inDefinedTermSet: addressOf.absolute(addressOf.tags()), termCode: concept.id }
      : {}),
  };
}

function listAlternatives({ alternative = {} }: Concept): object[] | undefined {
  const words = Object.entries(alternative).flatMap(([language, forms]) =>
    (forms ?? []).map((form) => [language, form] as const),
  );
  return words.length === 0 ? undefined : tagLanguages(words);
}

/** Strings with their languages (JSON-LD 1.1, section 4.2.4), in the order of the languages. */
function tagLanguages(words: readonly (readonly [string, string | undefined])[]): object[] {
  return [...words]
    .sort(([left], [right]) => compareCodeUnits(left, right))
    .map(([language, value]) => ({ '@language': language, '@value': value }));
}
