import { groupCaptures } from '../../src/pipeline/group/group-captures.ts';
import { makeCaptures } from './make-captures.ts';
import { formatClusterScore } from './measure-groups.ts';
import { scoreClusters } from './score-clusters.ts';

/** Groups made-up captures; processor seconds (the making included), peak memory of the process and the score, as lines. */
export function measureScale(count: number): string {
  const labelled: string[] = [];
  let characters = 0;
  const inputs = makeCaptures(count).map(({ article, input }) => {
    labelled.push(String(article));
    characters += input.whole?.length ?? 0;
    return input;
  });
  const begun = process.cpuUsage();
  const { clusters, pairs } = groupCaptures(inputs);
  const { user, system } = process.cpuUsage(begun);
  const found = labelled.map(() => '');
  for (const [number, members] of clusters.entries())
    for (const member of members) found[member] = String(number);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return [
    `\n${count} made-up captures of ${(characters / count / 1000).toFixed(1)} KB: ${((user + system) / 1e6).toFixed(0)} s of processor time, ${megabytes.toFixed(0)} MB at most, ${pairs.length} pairs compared`,
    formatClusterScore(scoreClusters(found, labelled)),
  ].join('\n');
}
