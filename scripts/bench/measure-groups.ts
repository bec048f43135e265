import { describeForGrouping } from '../../src/pipeline/describe-for-grouping.ts';
import { type Grouping, groupCaptures } from '../../src/pipeline/group/group-captures.ts';
import { analyseText } from './analyse-text.ts';
import { type ClusterScore, scoreClusters } from './score-clusters.ts';

/** A capture with the article it is known to hold. */
export interface GroupPage {
  readonly id: string;
  readonly cluster: string;
  readonly kind: string;
  readonly text: string;
}

export interface MeasuredGroups {
  readonly score: ClusterScore;
  readonly captures: number;
  /** Captures in which no article was found: ingest refuses them, and so they stand alone. */
  readonly refused: number;
  readonly seconds: number;
  /** Found cluster of each page, in their order. */
  readonly found: readonly string[];
  readonly grouping: Grouping;
  /** Indexes of the pages that were grouped. */
  readonly grouped: readonly number[];
}

/** Runs captures through the pipeline up to grouping and scores the clusters. */
export function measureGroups(pages: readonly GroupPage[]): MeasuredGroups {
  const analysed = pages.map(({ id, text }) => analyseText(`${id}.txt`, text));
  const inputs = analysed.flatMap((capture, index) =>
    capture && capture.blocks.length > 0 ? [{ index, input: describeForGrouping(capture) }] : [],
  );
  const begun = process.hrtime.bigint();
  const grouping = groupCaptures(inputs.map(({ input }) => input));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const found = pages.map((_, index) => `alone ${index}`);
  for (const [number, members] of grouping.clusters.entries())
    for (const member of members) found[inputs[member]?.index ?? 0] = `cluster ${number}`;
  return {
    score: scoreClusters(
      found,
      pages.map(({ cluster }) => cluster),
    ),
    captures: pages.length,
    refused: pages.length - inputs.length,
    seconds,
    found,
    grouping,
    grouped: inputs.map(({ index }) => index),
  };
}

export function formatGroupScore(set: string, measured: MeasuredGroups): string {
  const { captures, refused, seconds, grouping } = measured;
  return [
    `\n${set}: ${captures} captures, ${refused} without an article, ${grouping.pairs.length} pairs compared in ${seconds.toFixed(1)} s`,
    formatClusterScore(measured.score),
  ].join('\n');
}

export function formatClusterScore(score: ClusterScore): string {
  const figures = Object.entries({
    precision: score.precision,
    recall: score.recall,
    F1: score.f1,
    ARI: score.ari,
    'B³ precision': score.b3.precision,
    'B³ recall': score.b3.recall,
    'B³ F1': score.b3.f1,
    exact: score.exact,
  });
  return figures.map(([name, value]) => `${name} ${value.toFixed(4)}`).join('  ');
}

/** Each pair wrongly joined or parted, with the verdict where the pair was compared. */
export function listWrongPairs(
  pages: readonly GroupPage[],
  { found, grouping, grouped }: MeasuredGroups,
): string[] {
  const verdicts = new Map(
    grouping.pairs.map(({ pair, verdict }) => [
      pair.map((member) => grouped[member]).join(' '),
      `${verdict.logOdds} ${verdict.reason}`,
    ]),
  );
  return pages.flatMap((page, index) =>
    pages.slice(index + 1).flatMap((other, offset) => {
      const place = index + 1 + offset;
      const isOne = page.cluster === other.cluster;
      if (isOne === (found[index] === found[place])) return [];
      const fault = isOne ? 'parted' : 'joined';
      const verdict = verdicts.get(`${index} ${place}`) ?? 'not compared';
      return [`  ${fault}  ${page.id} ${page.kind}  ${other.id} ${other.kind}  ${verdict}`];
    }),
  );
}
