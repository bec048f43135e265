import { z } from 'zod';

/** The standard statement for works whose copyright nobody has evaluated (rightsstatements.org, CNE 1.0). */
export const copyrightNotEvaluated = 'http://rightsstatements.org/vocab/CNE/1.0/';

/** What may be done with an article's text: a rightsstatements.org or licence URI, the holder, a note. */
export const rightsSchema = z.strictObject({
  statement: z.url().default(copyrightNotEvaluated),
  holder: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
});

export type Rights = z.infer<typeof rightsSchema>;
