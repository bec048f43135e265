import path from 'node:path';
import { parseCapture } from '../../src/pipeline/accession/parse-capture.ts';
import { claimCertain } from '../../src/pipeline/clean/claim-certain.ts';
import type { Line } from '../../src/pipeline/clean/judge/line.ts';
import { listLines } from '../../src/pipeline/clean/judge/list-lines.ts';
import { listClaims } from '../../src/pipeline/clean/list-claims.ts';
import { readJsonLines } from '../bench/read-json-lines.ts';
import { labelLines } from './label-lines.ts';

/** A labelled page as the model sees it. */
export interface TrainingPage {
  readonly id: string;
  readonly set: string;
  /** Number of its fold; pages of one domain share it. */
  readonly fold: number;
  readonly gold: string;
  readonly lines: readonly Line[];
  /** What rules made of each line, as `collectEvidence` takes it. */
  readonly claims: readonly number[];
  /** 1 for the lines of the article. */
  readonly labels: Uint8Array;
}

interface LabelledPage {
  readonly id: string;
  readonly set: string;
  readonly domain: string;
  readonly text: string;
  readonly gold: string;
}

/** Parts into which the domains are dealt. */
export const folds = 5;

/** The labelled pages of a folder with `clean.dev.jsonl`, as copied text; undefined where there is none. */
export function readTrainingPages(folder: string): TrainingPage[] | undefined {
  return readJsonLines<LabelledPage>(path.join(folder, 'clean.dev.jsonl'))?.flatMap(
    (page) => readPage(page, `${page.id}.txt`, page.text) ?? [],
  );
}

/** The same pages as HTML, those that `clean.dev.html.jsonl` has. */
export function readTrainingHtml(folder: string): TrainingPage[] {
  const labelled = readJsonLines<LabelledPage>(path.join(folder, 'clean.dev.jsonl')) ?? [];
  const byId = new Map(labelled.map((page) => [page.id, page]));
  const file = path.join(folder, 'clean.dev.html.jsonl');
  return (readJsonLines<{ id: string; html: string }>(file) ?? []).flatMap(({ id, html }) => {
    const page = byId.get(id);
    return page ? (readPage(page, `${id}.html`, html) ?? []) : [];
  });
}

function readPage(
  { id, set, domain, gold }: LabelledPage,
  file: string,
  content: string,
): TrainingPage | undefined {
  const bytes = new TextEncoder().encode(content);
  const { parsed } = parseCapture({ path: file, bytes, sidecar: { encoding: 'utf-8' } });
  if (!parsed) return undefined;
  const { lines, indexes } = listLines(parsed);
  const claims = listClaims(claimCertain(parsed, []));
  const labels = labelLines(
    lines.map((line) => line.text),
    gold,
  );
  return {
    id,
    set,
    fold: hashText(domain) % folds,
    gold,
    lines,
    claims: indexes.map((index) => claims[index] ?? 0),
    labels,
  };
}

/** FNV-1a over UTF-16 code units, the last three digits, so that folds depend on names alone. */
export function hashText(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return (hash >>> 0) % 1000;
}
