import { z } from 'zod';
import { accessSchema } from './access.ts';
import { languageSchema } from './language.ts';
import { momentSchema } from './moment.ts';
import { rightsSchema } from './rights.ts';

/** `NAME.yaml` beside the capture NAME: what its giver knows of it. Every key is optional. */
export const sidecarSchema = z.strictObject({
  url: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address that begins with http:// or https://',
    })
    .optional(),
  captured: momentSchema.optional(),
  publisher: z.string().trim().min(1).optional(),
  title: z.string().trim().min(1).optional(),
  published: momentSchema.optional(),
  byline: z.string().trim().min(1).optional(),
  language: languageSchema.optional(),
  encoding: z.string().trim().min(1).optional(),
  rights: rightsSchema.optional(),
  /** Narrows what the publisher's record or the archive allow. */
  access: accessSchema.optional(),
  note: z.string().trim().min(1).optional(),
});

export type Sidecar = z.infer<typeof sidecarSchema>;
