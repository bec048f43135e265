import { z } from 'zod';

/** A BCP 47 language tag such as `en`, `ru`, `az-Cyrl`. */
export const languageSchema = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
    'must be a BCP 47 tag such as en, ru or az-Cyrl',
  );
