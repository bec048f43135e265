import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { languageSchema } from './language.ts';

const conceptTypes = ['topic', 'place', 'person', 'organisation'] as const;

const labels = z.partialRecord(languageSchema, z.array(z.string().trim().min(1)).min(1));

/**
 * What a tag stands for, after SKOS: `label` is skos:prefLabel by language,
 * `alternative` skos:altLabel, `misprints` skos:hiddenLabel, `note` skos:scopeNote.
 * A label without a capital is found in text whatever its case; one with a
 * capital only as it is written or in capitals throughout.
 */
export const conceptSchema = z.strictObject({
  id: identifierSchema,
  type: z.enum(conceptTypes),
  label: z
    .partialRecord(languageSchema, z.string().trim().min(1))
    .refine((label) => 'en' in label, 'needs an English label (en)'),
  alternative: labels.optional(),
  misprints: z.array(z.string().trim().min(1)).optional(),
  hashtags: z
    .array(z.string().regex(/^[\p{L}\p{N}_]+$/u, 'is written without # and spaces'))
    .optional(),
  broader: z.array(identifierSchema).optional(),
  note: z.string().trim().min(1).optional(),
  sameAs: z.array(z.url()).optional(),
});

export type Concept = z.infer<typeof conceptSchema>;
export type ConceptType = Concept['type'];

/** Every label of a concept in every language, misprints included. */
export function listLabels({
  label,
  alternative,
  misprints,
}: Pick<Concept, 'label' | 'alternative' | 'misprints'>): string[] {
  return [
    ...Object.values(label),
    ...Object.values(alternative ?? {}).flat(),
    ...(misprints ?? []),
  ].filter((text) => text !== undefined);
}

/** `content/vocabulary/concepts.yaml` */
export const conceptsSchema = z.array(conceptSchema);
