import type { Evidence } from './create-evidence.ts';
import type { MeasuredLines } from './measure-lines.ts';

/** How far lines with the pattern of a line are looked for. */
const longestPeriod = 9;
const reach = 12;

/**
 * Lists and menus repeat themselves: adds how often each line, its first words
 * and its shape recur. Returns how often each line stands on the page.
 */
export function addRepetition(
  { add, addWithNeighbours }: Evidence,
  lines: MeasuredLines,
): Float32Array {
  const { count, key, hashes } = lines;
  const starts = new Int32Array(count);
  const heads = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const [first = 0, second = 0, third = 0, fourth, fifth = 0] = hashes[index] ?? [];
    starts[index] = Math.imul(first, 31) + second;
    heads[index] =
      fourth === undefined
        ? -index - 1
        : Math.imul(Math.imul(Math.imul(first, 31) + second, 31) + third, 961) +
          Math.imul(fourth, 31) +
          fifth;
  }
  const same = countEqual(key);
  addWithNeighbours('same', cap(same, 6));
  add('sameStart', cap(countEqual(starts), 8));
  add('sameHead', cap(countEqual(heads), 4));
  addShapes(add, lines);
  return same;
}

/** How well a line's shape and those of its neighbours recur at the best distance, and how often around it. */
function addShapes(add: Evidence['add'], { shape, count }: MeasuredLines): void {
  const run = new Float32Array(count);
  const period = new Float32Array(count);
  const periodLength = new Float32Array(count);
  const around = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const own = shape[index];
    for (let distance = 1; distance <= longestPeriod; distance++) {
      let matches = 0;
      for (let times = -2; times <= 2; times++) {
        const other = index + times * distance;
        if (times === 0 || other < 0 || other >= count || shape[other] !== own) continue;
        if (index + 1 < count && other + 1 < count && shape[other + 1] !== shape[index + 1])
          continue;
        if (distance === 1 || (other > 0 && index > 0 && shape[other - 1] === shape[index - 1]))
          matches++;
      }
      if (distance === 1) run[index] = matches;
      else if (matches > (period[index] as number)) {
        period[index] = matches;
        periodLength[index] = distance;
      }
    }
    const end = Math.min(count, index + reach + 1);
    let alike = -1;
    for (let other = Math.max(0, index - reach); other < end; other++)
      if (shape[other] === own) alike++;
    around[index] = alike;
  }
  add('shapeRun', run);
  add('period', period);
  add('periodLength', periodLength);
  add('shapesAround', around);
}

function countEqual(values: Int32Array): Float32Array {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Float32Array.from(values, (value) => counts.get(value) ?? 0);
}

function cap(values: Float32Array, most: number): Float32Array {
  return values.map((value) => Math.min(most, value));
}
