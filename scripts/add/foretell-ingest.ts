import { existsSync } from 'node:fs';
import path from 'node:path';
import { explainLines } from '../../src/pipeline/clean/explain-lines.ts';
import { surveyContent } from '../shell/survey-content.ts';
import type { PreparedCapture } from './prepare-arrivals.ts';

/** What ingest will make of a capture. */
export interface Foretold {
  /** Path below captures/. */
  readonly capture: string;
  /** Path of its entry below entries/. */
  readonly entry: string | undefined;
  /** Whether that entry is there already, so that the capture joins others. */
  readonly joins: boolean;
  /** The other captures of that entry. */
  readonly others: readonly string[];
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly kept: number;
  readonly removed: number;
  /** Passages whose fate is doubtful: place, fate and words. */
  readonly doubtful: readonly { place: string; fate: string; words: string }[];
}

/** Tells of captures that stand in the content folder what the next ingest will make of them. */
export async function foretellIngest(
  content: string,
  captures: readonly PreparedCapture[],
  cache: string | undefined,
): Promise<Foretold[]> {
  const survey = await surveyContent(content, cache);
  return captures.map(({ path: below, analysis: { analysed } }) => {
    const entry = survey.findEntry(below);
    const lines = explainLines(analysed.cleaned);
    const { title, published, publisher } = analysed.description;
    return {
      capture: below,
      entry,
      others: survey.listCompanions(below),
      joins: entry !== undefined && existsSync(path.join(content, 'entries', entry)),
      title: title?.[0]?.value,
      published: published?.[0]?.value,
      publisher: publisher?.[0]?.value,
      kept: lines.filter(({ fate }) => fate === 'kept').length,
      removed: lines.filter(({ fate, words }) => fate === 'removed' && words !== '(markup)').length,
      doubtful: lines
        .filter(({ doubtful }) => doubtful)
        .map(({ place, fate, words }) => ({ place, fate, words })),
    };
  });
}
