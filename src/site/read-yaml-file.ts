import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * Reads a YAML file and checks it.
 * @param fallback what a missing file stands for; without it a missing file is an error.
 * @throws Error naming the file where it is missing, broken or not what the schema asks for.
 */
export function readYamlFile<T>(path: string, schema: z.ZodType<T>, fallback?: unknown): T {
  if (!existsSync(path)) {
    if (fallback === undefined) throw new Error(`${path} is missing`);
    return schema.parse(fallback);
  }
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 });
  } catch (error) {
    throw new Error(`${path} is not YAML: ${(error as Error).message}`);
  }
  const result = schema.safeParse(data ?? fallback);
  if (!result.success) throw new Error(`${path} is not valid:\n${z.prettifyError(result.error)}`);
  return result.data;
}
