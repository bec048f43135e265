import type { ParsedCapture } from '../model/capture.ts';
import type { Unmet } from '../model/decision.ts';
import type { Part } from '../model/entry.ts';
import type { Sidecar } from '../model/sidecar.ts';
import type { AnalysedCapture } from './analyse-capture.ts';
import { type ExplainedLine, explainLines } from './clean/explain-lines.ts';
import { listParts } from './clean/list-parts.ts';
import type { Description } from './describe/describe-capture.ts';
import type { CaptureLine } from './merge/witness-text.ts';
import type { ArticleBlock } from './page/article-block.ts';
import type { CleanedCapture } from './page/cleaned-capture.ts';

/**
 * What is kept of an analysed capture: all that merging and reports ask of it.
 * Plain values alone, so that JSON gives it back unchanged.
 */
export interface WitnessRecord {
  readonly capture: RecordedCapture;
  readonly description: Description;
  readonly blocks: readonly ArticleBlock[];
  /** Indexes of the blocks that cleaning kept with doubt. */
  readonly doubtful: readonly number[];
  /** What the capture shows, line by line, with the chance that each is the article's. */
  readonly lines: readonly CaptureLine[];
  /** The capture's last line that is not blank. */
  readonly lastLine?: string;
  readonly parts: readonly Part[];
  /** Blocks of the capture that nearly met another fate. */
  readonly doubts: readonly ExplainedLine[];
  /** Name that the page gives its publisher, where the vocabulary lacks it. */
  readonly unknownPublisher?: string;
  /** Decisions about it, by position, that fit nothing in it; missing where all do. */
  readonly unmet?: readonly Unmet[];
}

interface RecordedCapture
  extends Pick<ParsedCapture, 'path' | 'sha256' | 'byteLength' | 'format' | 'encoding'> {
  /** How many lines the decoded text has. */
  readonly lines: number;
  readonly sidecar: Pick<Sidecar, 'language' | 'rights' | 'access'>;
}

/** Chances are kept in so many parts, which is as sure as they are. */
const parts = 10_000;

/** Takes from an analysed capture what its entry will need. */
export function recordWitness({
  cleaned,
  description,
  blocks,
  unmet,
}: AnalysedCapture): WitnessRecord {
  const { capture } = cleaned;
  const { path, sha256, byteLength, format, encoding, lineStarts, sidecar } = capture;
  const { language, rights, access } = sidecar;
  const lastLine = capture.blocks.findLast(({ text }) => text.trim() !== '')?.text;
  const named = capture.declarations.find(({ field }) => field === 'publisher');
  return {
    capture: {
      path,
      sha256,
      byteLength,
      format,
      encoding,
      lines: lineStarts.length,
      sidecar: {
        ...(language ? { language } : {}),
        ...(rights ? { rights } : {}),
        ...(access ? { access } : {}),
      },
    },
    description,
    blocks,
    doubtful: listDoubtful(cleaned),
    lines: listLines(cleaned),
    ...(lastLine === undefined ? {} : { lastLine }),
    parts: listParts(cleaned),
    doubts: explainLines(cleaned).filter((line) => line.doubtful),
    ...(named && !description.publisher ? { unknownPublisher: named.value } : {}),
    ...(unmet.length > 0 ? { unmet } : {}),
  };
}

/** Which of the article's blocks cleaning kept with doubt. */
function listDoubtful({ capture, labels }: CleanedCapture): number[] {
  const kept = labels.filter(
    ({ as }, index) => as === 'kept' && capture.blocks[index]?.text !== '',
  );
  return [...kept.keys()].filter((index) => {
    const label = kept[index];
    return label?.as === 'kept' && label.doubtful;
  });
}

function listLines({ capture, chances }: CleanedCapture): CaptureLine[] {
  return capture.blocks.flatMap(({ text }, index) => {
    const chance = chances?.[index] ?? Number.NaN;
    return Number.isNaN(chance) ? [] : [{ text, chance: Math.round(chance * parts) / parts }];
  });
}
