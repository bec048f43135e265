import type { Messages } from '../messages.ts';
import type { EntryChart } from './chart-entries.ts';
import { describePeriod } from './describe-period.ts';

/** What a timeline shows, in words. */
export interface ChartWords {
  /** How many entries stand in it and by what. */
  readonly title: string;
  /** From when to when, and when the most. */
  readonly description: string;
  /** How many are known less exactly than its bars. */
  readonly coarse: string;
}

/** Says a timeline in words, for those who do not see it. */
export function summarizeChart(chart: EntryChart, messages: Messages): ChartWords {
  const { timeline } = messages;
  const filled = chart.bins.filter(({ places }) => places.length > 0);
  const most = Math.max(0, ...filled.map(({ places }) => places.length));
  const peaks = filled.filter(({ places }) => places.length === most);
  const name = (bin: (typeof filled)[number] | undefined) =>
    describePeriod(bin?.period ?? '', messages);
  const coarse = chart.coarse.reduce((sum, { places }) => sum + places.length, 0);
  return {
    title: timeline.summary(
      timeline.granularity[chart.granularity],
      chart.byEvent,
      chart.byPublication,
    ),
    description: [
      timeline.span(name(filled[0]), name(filled.at(-1))),
      // Where many share the first rank, naming one of them would mislead.
      ...(peaks.length === 1 ? [timeline.most(name(peaks[0]), most)] : []),
    ].join(' '),
    coarse: timeline.coarse(coarse),
  };
}
