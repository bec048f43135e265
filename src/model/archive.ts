import { z } from 'zod';
import { accessSchema } from './access.ts';
import { languageSchema } from './language.ts';
import { rightsSchema } from './rights.ts';

/** `content/archive.yaml`: what a fork edits first. */
export const archiveSchema = z.strictObject({
  title: z.string().min(1),
  tagline: z.string().min(1),
  description: z.string().min(1),
  address: z.url(),
  language: languageSchema,
  contact: z.strictObject({ name: z.string().min(1), email: z.email(), url: z.url().optional() }),
  repository: z.url().optional(),
  rights: rightsSchema,
  /** What holds for captures whose publisher's record says nothing. */
  access: accessSchema.optional(),
});

export type Archive = z.infer<typeof archiveSchema>;
