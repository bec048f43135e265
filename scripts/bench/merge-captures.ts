import { rebuildWitness } from '../../src/model/rebuild-witness.ts';
import { formatSiglum } from '../../src/model/siglum.ts';
import { parseCapture } from '../../src/pipeline/accession/parse-capture.ts';
import { type AnalysedCapture, analyseCapture } from '../../src/pipeline/analyse-capture.ts';
import { chooseCopyText } from '../../src/pipeline/merge/choose-copy-text.ts';
import { chooseText } from '../../src/pipeline/merge/choose-text.ts';
import { listVariants } from '../../src/pipeline/merge/list-variants.ts';
import { joinBlocks } from '../../src/pipeline/page/article-block.ts';
import { readWitnesses } from '../../src/pipeline/read-witnesses.ts';
import { recordWitness } from '../../src/pipeline/witness-record.ts';

/** A text, whether or not cleaning keeps anything of it. */
export interface CleanedText {
  readonly text: string;
  readonly analysed: AnalysedCapture | undefined;
}

/** Cleans a capture of copied text. */
export function cleanText(name: string, content: string): CleanedText {
  const bytes = new TextEncoder().encode(content);
  const { parsed } = parseCapture({ path: name, bytes, sidecar: { encoding: 'utf-8' } });
  const analysed = parsed ? analyseCapture(parsed, []) : undefined;
  return { text: joinBlocks(analysed?.blocks ?? []), analysed };
}

/**
 * The text that merging makes of cleaned captures; empty where cleaning keeps
 * nothing of any. With `check`, how many witnesses do not come back exactly
 * from text and apparatus.
 */
export function mergeCaptures(
  cleaned: readonly CleanedText[],
  check: boolean,
): { readonly text: string; readonly lost: number } {
  const kept = cleaned.flatMap(({ analysed }) => (analysed?.blocks.length ? analysed : []));
  const members = kept.map((analysed, index) => ({
    siglum: formatSiglum(index),
    analysed: recordWitness(analysed),
  }));
  if (members.length === 0) return { text: '', lost: 0 };
  const witnesses = readWitnesses(members);
  const { siglum } = chooseCopyText(witnesses);
  const chosen = chooseText(witnesses, siglum);
  const text = joinBlocks(chosen.blocks);
  if (!check) return { text, lost: 0 };
  const apparatus = listVariants(text, witnesses, siglum, chosen);
  const lost = witnesses.filter(
    (own) => rebuildWitness(text, apparatus, own.siglum) !== joinBlocks(own.blocks),
  );
  return { text, lost: lost.length };
}
