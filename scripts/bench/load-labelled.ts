import path from 'node:path';
import { readJsonLines } from './read-json-lines.ts';

/** One page as people labelled it. */
export interface LabelledPage {
  readonly id: string;
  readonly set: string;
  /** What copying the whole page gives. */
  readonly text: string;
  /** The article's text. */
  readonly gold: string;
  readonly title?: string | null;
  readonly author?: string | null;
  /** `2023-12-20` */
  readonly date?: string | null;
  /** Whether other sources contradict the labelled date. */
  readonly date_suspect?: boolean;
}

/** The labelled pages of a folder, and the source of those that have one by id; undefined where the folder has none. */
export function loadLabelled(
  folder: string,
): { readonly pages: LabelledPage[]; readonly html: ReadonlyMap<string, string> } | undefined {
  const pages = readJsonLines<LabelledPage>(path.join(folder, 'clean.dev.jsonl'));
  if (!pages) return undefined;
  const sources = readJsonLines<{ id: string; html: string }>(
    path.join(folder, 'clean.dev.html.jsonl'),
  );
  return { pages, html: new Map((sources ?? []).map(({ id, html }) => [id, html])) };
}
