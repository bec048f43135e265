import path from 'node:path';
import { readJsonLines } from './read-json-lines.ts';

/** One page as people labelled it. */
interface LabelledPage {
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

export interface Labelled {
  readonly pages: LabelledPage[];
  /** The source of the pages that have one, by id. */
  readonly html: ReadonlyMap<string, string>;
}

/**
 * The labelled pages of a folder that `--data` names.
 * @throws Error where it names none, or the folder has none
 */
export function requireLabelled(folder = ''): Labelled {
  const pages =
    folder === '' ? undefined : readJsonLines<LabelledPage>(path.join(folder, 'clean.dev.jsonl'));
  if (!pages) throw new Error('--data must name a folder with clean.dev.jsonl.');
  const sources = readJsonLines<{ id: string; html: string }>(
    path.join(folder, 'clean.dev.html.jsonl'),
  );
  return { pages, html: new Map((sources ?? []).map(({ id, html }) => [id, html])) };
}
