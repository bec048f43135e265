import { readByline } from './read-byline.ts';

/** The authors that a line says it names, a comma between them: “By” or “Author:” and a few names; undefined where a line says no such thing. */
export function findByline(line: string): string | undefined {
  const byline = readByline(line);
  return byline?.isStated ? byline.names.join(', ') : undefined;
}
