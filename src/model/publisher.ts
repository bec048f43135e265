import { z } from 'zod';
import { accessSchema } from './access.ts';
import { identifierSchema } from './identifier.ts';
import { languageSchema } from './language.ts';
import { rightsSchema } from './rights.ts';

/** Who published an article: an authority record. `alternative` are other names that captures use. */
export const publisherSchema = z.strictObject({
  id: identifierSchema,
  name: z.string().trim().min(1),
  alternative: z.array(z.string().trim().min(1)).optional(),
  /** Host names without www, lower-case, for captures whose URL is known. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/, 'is a host name such as news.am')).optional(),
  url: z.url().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is an ISO 3166-1 code such as AM')
    .optional(),
  languages: z.array(languageSchema).optional(),
  /** IANA name. Given only where the publisher's printed times are known to be in it. */
  timeZone: z
    .string()
    .regex(/^[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_-]+)+$/, 'is an IANA zone such as Asia/Yerevan')
    .optional(),
  /** How the publisher writes dates in figures, where 3/4 would be ambiguous. */
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  note: z.string().trim().min(1).optional(),
  rights: rightsSchema.optional(),
  access: accessSchema.optional(),
  sameAs: z.array(z.url()).optional(),
});

export type Publisher = z.infer<typeof publisherSchema>;

/** `content/vocabulary/publishers.yaml` */
export const publishersSchema = z.array(publisherSchema);
