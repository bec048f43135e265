import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { joinStories } from '../../src/pipeline/group/join-stories.ts';
import { linkReports } from '../../src/pipeline/group/link-reports.ts';
import { formatClusterScore } from './measure-groups.ts';
import { type ClusterScore, scoreClusters } from './score-clusters.ts';

const file = path.resolve(import.meta.dirname, '../../tests/stories/reports.yaml');

interface LabelledReport {
  readonly event: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

export interface MeasuredStories {
  readonly reports: number;
  readonly events: number;
  readonly score: ClusterScore;
  /** Links by confidence, the lower bound of each tenth: how many, and how many of one event. */
  readonly calibration: ReadonlyMap<number, { links: number; right: number; stated: number }>;
  /** Pairs wrongly linked or missed, as lines. */
  readonly wrong: readonly string[];
}

/** Links the labelled reports of tests/stories and scores the stories. */
export function measureStories(): MeasuredStories {
  const reports = parse(readFileSync(file, 'utf8')) as LabelledReport[];
  const idOf = (index: number) => `r${String(index).padStart(3, '0')}`;
  const links = linkReports(reports.map((report, index) => ({ ...report, id: idOf(index) })));
  const found = reports.map((_, index) => idOf(index));
  for (const story of joinStories(links))
    for (const id of story) found[Number(id.slice(1))] = `story ${story[0]}`;
  const labelled = reports.map(({ event }) => event);
  const calibration = new Map<number, { links: number; right: number; stated: number }>();
  for (const { pair, confidence } of links) {
    const [a = '', b = ''] = pair.map((id) => labelled[Number(id.slice(1))]);
    const tenth = Math.floor(confidence * 10) / 10;
    const cell = calibration.get(tenth) ?? { links: 0, right: 0, stated: 0 };
    cell.links++;
    cell.right += Number(a === b);
    cell.stated += confidence;
    calibration.set(tenth, cell);
  }
  const confidences = new Map(links.map(({ pair, confidence }) => [pair.join(' '), confidence]));
  const wrong = reports.flatMap((report, i) =>
    reports.slice(i + 1).flatMap((other, offset) => {
      const j = i + 1 + offset;
      const isOne = report.event === other.event;
      if (isOne === (found[i] === found[j])) return [];
      const confidence = confidences.get(`${idOf(i)} ${idOf(j)}`) ?? 'no link';
      return [`  ${isOne ? 'parted' : 'joined'}  ${report.title} | ${other.title}  ${confidence}`];
    }),
  );
  return {
    reports: reports.length,
    events: new Set(labelled).size,
    score: scoreClusters(found, labelled),
    calibration,
    wrong,
  };
}

export function formatStoryScore({ reports, events, score, calibration }: MeasuredStories): string {
  const rows = [...calibration]
    .sort(([a], [b]) => a - b)
    .map(([tenth, { links, right, stated }]) => {
      const shares = [stated / links, right / links].map((share) => share.toFixed(2));
      return `  from ${tenth.toFixed(1)}: ${links} links, mean confidence ${shares[0]}, of one event ${shares[1]}`;
    });
  return [
    `\nstories: ${reports} reports on ${events} events`,
    formatClusterScore(score),
    ...rows,
  ].join('\n');
}
