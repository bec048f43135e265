import { z } from 'zod';

/** The id of an entry, concept, publisher or story: part of its address, so lower-case ASCII words with hyphens. */
export const identifierSchema = z
  .string()
  .max(100)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case ASCII letters and digits in words joined by single hyphens',
  );
