import { z } from 'zod';
import { archiveSchema } from '../../src/model/archive.ts';
import { conceptsSchema } from '../../src/model/concept.ts';
import { decisionSchema } from '../../src/model/decision.ts';
import { publishersSchema } from '../../src/model/publisher.ts';
import { sidecarSchema } from '../../src/model/sidecar.ts';

const schemas: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  archive: { title: 'content/archive.yaml: the archive’s own particulars', schema: archiveSchema },
  concepts: {
    title: 'content/vocabulary/concepts.yaml: what tags stand for',
    schema: conceptsSchema,
  },
  decisions: {
    title: 'content/decisions.yaml: what people ruled, each with reason, by and date',
    schema: z.array(decisionSchema),
  },
  publishers: {
    title: 'content/vocabulary/publishers.yaml: who publishes',
    schema: publishersSchema,
  },
  sidecar: {
    title: 'NAME.yaml beside the capture NAME: what its giver knows of it',
    schema: sidecarSchema,
  },
};

/** The files people write by hand, as JSON Schema 2020-12, by file name; what only code can check is left out. */
export function listSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
