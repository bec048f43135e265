import { z } from 'zod';

const digest256 = z.string().regex(/^[0-9a-f]{64}$/);
const digest512 = z.string().regex(/^[0-9a-f]{128}$/);
const size = z.int().nonnegative().describe('In bytes.');
/** A path segment, so that no record leads out of its folder. */
const segment = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

/** `release.json`: what a release says of itself to the site that publishes it. */
export const releaseRecordSchema = z.strictObject({
  version: segment,
  number: z.int().positive().describe('Its place among the releases of the archive, from 1.'),
  previous: segment.nullable().describe('Version of the release before it.'),
  software: z.string().describe('Version of Variorum.'),
  date: z.iso.datetime().describe('The newest date in the content, or as was asked for.'),
  entries: z.int().nonnegative(),
  captures: z.int().nonnegative(),
  files: z
    .array(
      z.strictObject({
        name: segment,
        kind: z.enum(['tar', 'zip', 'sums', 'ssh-signature', 'minisign-signature']),
        mediaType: z.string(),
        size,
        sha256: digest256,
        sha512: digest512,
      }),
    )
    .describe('The files beside this one.'),
  contents: z
    .array(
      z.strictObject({
        path: z.string().describe('Below data/; a folder ends with a slash.'),
        description: z.string().describe('In English.'),
        mediaType: z.string().optional(),
        size,
        files: z.int().nonnegative().optional().describe('How many files a folder holds.'),
        sha512: digest512.optional().describe('Of a file.'),
      }),
    )
    .describe('What the bag holds.'),
});

export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;

/** The name of the record in the folder of its release. */
export const releaseRecordFile = 'release.json';
