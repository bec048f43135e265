import type { TimeBin } from './bin-timeline.ts';

/** A bar of the picture. Places and lengths across are shares of its width in per cent, those along its height in pixels from the top. */
interface TimelineBar {
  readonly bin: TimeBin;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** A label below the bars. */
interface TimelineLabel {
  readonly period: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface TimelineLayout {
  readonly bars: readonly TimelineBar[];
  readonly labels: readonly TimelineLabel[];
  /** What the height of the picture stands for, in entries. */
  readonly scale: number;
  /** Where the bars stand, in pixels from the top. Labels stand below. */
  readonly baseline: number;
}

/** The room above the tallest bar and below the baseline, in pixels. */
export const timelineMargin = { top: 18, bottom: 22 };

/** Of the tallest bar, in pixels; few entries need little room. */
const tallest = { few: 36, many: 80 };
const mostLabels = 5;
/** Between the middles of labels, as a share of the picture: what the longest needs on a telephone. */
const labelDistance = 20;
/** Fewer stretches than this are set as if there were as many, so that two days are not two walls. */
const fewestSlots = 8;
const widestBar = 2.5;
/** A single entry is not a tower. */
const lowestScale = 4;

/** Lays the bars of a timeline out. Stretches without entries have room and no bar. */
export function layOutTimeline(bins: readonly TimeBin[]): TimelineLayout {
  const slots = Math.max(bins.length, fewestSlots);
  const slot = 100 / slots;
  const before = (slots - bins.length) / 2;
  const width = Math.min(slot * 0.8, widestBar);
  const scale = Math.max(lowestScale, ...bins.map(({ places }) => places.length));
  const room = scale === lowestScale ? tallest.few : tallest.many;
  const baseline = timelineMargin.top + room;
  const findMiddle = (index: number) => (before + index + 0.5) * slot;
  const bars = bins.flatMap((bin, index) => {
    if (bin.places.length === 0) return [];
    // A single entry among many still has to be seen.
    const height = Math.max(2, round((bin.places.length / scale) * room));
    const x = round(findMiddle(index) - width / 2);
    return [{ bin, x, width: round(width), y: round(baseline - height), height }];
  });
  const chosen = chooseLabels(bins.length, slot);
  const isTight = chosen.length === 2 && (bins.length - 1) * slot < labelDistance;
  const labels = chosen.map((index, number): TimelineLabel => {
    const period = bins[index]?.period ?? '';
    const middle = findMiddle(index);
    // Two close neighbours are labelled away from each other, from the edges of their bars.
    if (isTight) {
      return number === 0
        ? { period, x: round(middle + width / 2), anchor: 'end' }
        : { period, x: round(middle - width / 2), anchor: 'start' };
    }
    if (middle < 8) return { period, x: 0, anchor: 'start' };
    if (middle > 92) return { period, x: 100, anchor: 'end' };
    return { period, x: round(middle), anchor: 'middle' };
  });
  return { bars, labels, scale, baseline };
}

/** The first, the last, and what stands at even steps between them where there is room. */
function chooseLabels(length: number, slot: number): number[] {
  if (length < 2) return length === 1 ? [0] : [];
  const room = Math.floor(((length - 1) * slot) / labelDistance) + 1;
  for (let count = Math.min(mostLabels, length, room); count > 2; count -= 1) {
    if ((length - 1) % (count - 1) === 0) return spread(length, count);
  }
  return spread(length, length > 6 ? 3 : 2);
}

function spread(length: number, count: number): number[] {
  const step = (length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => Math.round(index * step));
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
