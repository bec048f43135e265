import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { sha256Schema } from './digest.ts';
import { identifierSchema } from './identifier.ts';
import { momentSchema } from './moment.ts';
import { rulingSchema } from './ruling.ts';
import { siglumSchema } from './siglum.ts';

/**
 * `content/entries/withdrawn/<id>.yaml`: what stays of an entry that was
 * withdrawn. Its captures may be taken out of the tree; their digests stay.
 */
const tombstoneSchema = z.strictObject({
  id: identifierSchema,
  /** Former ids whose addresses lead here. */
  aliases: z.array(identifierSchema),
  title: z.string().min(1),
  /** Date of publication. */
  published: momentSchema.nullable(),
  /** Id of the entry that stands in its place. */
  replacedBy: identifierSchema.nullable(),
  /** All that was ruled about the entry, in the order of the decisions. */
  rulings: z.array(rulingSchema).min(1),
  witnesses: z
    .array(
      z.strictObject({
        siglum: siglumSchema,
        /** Path below content/captures where it stood. */
        capture: z.string().min(1),
        sha256: sha256Schema,
      }),
    )
    .min(1),
});

export type Tombstone = z.infer<typeof tombstoneSchema>;

const sealedSchema = tombstoneSchema.extend({ seal: sha256Schema });

/**
 * Reads the file of a tombstone.
 * @throws Error with one plain message where it is no tombstone
 */
export function parseTombstone(source: string): Tombstone {
  let data: unknown;
  try {
    data = load(source, { schema: CORE_SCHEMA });
  } catch (error) {
    throw new Error(`it is no YAML: ${(error as Error).message}`);
  }
  const result = sealedSchema.safeParse(data);
  if (!result.success) throw new Error(`it is no tombstone:\n${z.prettifyError(result.error)}`);
  const { seal: _, ...tombstone } = result.data;
  return tombstone;
}

/** The folder of tombstones below content/entries. */
export const tombstoneFolder = 'withdrawn/';

/** The file of a tombstone, as a path below content/entries. */
export function placeTombstone(id: string): string {
  return `${tombstoneFolder}${id}.yaml`;
}

/** Whether a path below content/entries is where a tombstone stands. */
export function isTombstonePath(below: string): boolean {
  return below.startsWith(tombstoneFolder) && below.endsWith('.yaml');
}
