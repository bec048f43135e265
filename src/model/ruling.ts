import { z } from 'zod';
import { accessLevels } from './access.ts';
import { daySchema } from './day.ts';
import { correctableFields, type Decision, rulings } from './decision.ts';
import { identifierSchema } from './identifier.ts';

const levelSchema = z.enum(accessLevels);

/** A decision as the record of what it is about keeps it: what was ruled, why, by whom and when. */
export const rulingSchema = z.strictObject({
  ruling: z.enum(rulings),
  /** What was corrected; `text` where it is a stretch of a capture. */
  fields: z
    .array(z.enum([...correctableFields, 'text']))
    .min(1)
    .optional(),
  replacedBy: identifierSchema.optional(),
  access: z
    .strictObject({ site: levelSchema, search: levelSchema, release: levelSchema })
    .optional(),
  reason: z.string().min(1),
  by: z.string().min(1),
  date: daySchema,
});
export type Ruling = z.infer<typeof rulingSchema>;

/** What the record keeps of a decision. */
export function recordRuling(decision: Decision): Ruling {
  const { ruling, reason, by, date } = decision;
  const grounds = { reason, by, date };
  if (ruling === 'correct') {
    const fields = correctableFields.filter((field) => decision[field] !== undefined);
    return { ruling, fields: decision.block ? ['text'] : fields, ...grounds };
  }
  if (ruling === 'withdraw') {
    const { replacedBy, access } = decision;
    return {
      ruling,
      ...(replacedBy === undefined ? {} : { replacedBy }),
      ...(access === undefined ? {} : { access }),
      ...grounds,
    };
  }
  return { ruling, ...grounds };
}
