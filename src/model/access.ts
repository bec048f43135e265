import { z } from 'zod';

const levelSchema = z
  .enum(['full', 'excerpt', 'metadata'], 'must be full, excerpt or metadata')
  .default('full');

/** How much of an article the site shows, its search index holds and releases contain; what is left out is full. */
export const accessSchema = z.strictObject({
  site: levelSchema,
  search: levelSchema,
  release: levelSchema,
});
