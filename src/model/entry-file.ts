import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { type EntryHead, entrySchema } from './entry.ts';

/** An entry's file taken apart: checked front matter and the article's Markdown. */
export interface EntryFile {
  readonly head: EntryHead;
  readonly markdown: string;
}

/**
 * Takes an entry's file apart.
 * @throws Error with one plain message where the file has no front matter, the
 * YAML is broken, or a value is not what the schema asks for.
 */
export function parseEntryFile(source: string): EntryFile {
  const split = splitFrontMatter(source);
  if (!split) throw new Error('an entry begins with front matter between two lines of ---');
  const unquoted = split.yaml.replace(/"(?:[^"\\]|\\(?:[\s\S]|$))*("|$)/g, (quoted, end: string) =>
    end === '' ? quoted : '',
  );
  if (/[&*]/.test(unquoted)) {
    throw new Error('the front matter uses YAML aliases (& and *), which ingest never writes');
  }
  let data: unknown;
  try {
    // Half of a build's time goes into reading entries, and js-yaml takes a sixth of what yaml does.
    data = load(split.yaml, { schema: CORE_SCHEMA });
  } catch (error) {
    throw new Error(`the front matter is not YAML: ${(error as Error).message}`);
  }
  const head = entrySchema.safeParse(data);
  if (!head.success)
    throw new Error(`the front matter is not an entry's:\n${z.prettifyError(head.error)}`);
  return { head: head.data, markdown: split.markdown };
}

/** The YAML and the Markdown of a file, or undefined where it has no front matter. */
export function splitFrontMatter(source: string): { yaml: string; markdown: string } | undefined {
  if (!source.startsWith('---\n')) return undefined;
  const end = source.indexOf('\n---\n', 3);
  if (end === -1) return undefined;
  return { yaml: source.slice(4, end + 1), markdown: source.slice(end + 5).replace(/^\n/, '') };
}
