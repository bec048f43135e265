import { z } from 'zod';
import { siglumSchema } from './siglum.ts';

export const variantKinds = [
  'number',
  'name',
  'wording',
  'addition',
  'omission',
  'transposition',
  'spelling',
  'case',
  'punctuation',
  'spacing',
] as const;
export type VariantKind = (typeof variantKinds)[number];

/** Kinds that leave what the article says untouched. */
const formalKinds: ReadonlySet<VariantKind> = new Set(['case', 'punctuation', 'spacing']);

/** Whether a variant of this kind can change what the article says. */
export function isSubstantive(kind: VariantKind): boolean {
  return !formalKinds.has(kind);
}

const variantIdSchema = z.string().regex(/^v[1-9]\d*$/);

/**
 * One place where witnesses differ. `at` is `[start, end)` in the entry's
 * plain text: its blocks' text joined by one blank line (`\n\n`), counted in
 * Unicode code points from 0. `readings` hold every witness exactly once; the
 * lemma is what the entry prints, and may be no witness's own where only
 * spacing was made regular. A paragraph that stands elsewhere in a witness is
 * two variants, each with the other as its counterpart: here the witness has
 * nothing, there the paragraph.
 */
export const variantSchema = z.strictObject({
  /** Address of the variant on the entry's page: `v1`, `v2` … in the order of the text. */
  id: variantIdSchema,
  at: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  kind: z.enum(variantKinds),
  lemma: z.string(),
  /** Why this reading stands in the text. */
  reason: z.string().min(1),
  readings: z
    .array(z.strictObject({ text: z.string(), witnesses: z.array(siglumSchema).min(1) }))
    .min(1),
  /** The variants at the other places of paragraphs that stand elsewhere in some witness. */
  counterparts: z.array(variantIdSchema).min(1).optional(),
});

export type Variant = z.infer<typeof variantSchema>;
