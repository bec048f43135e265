/** One measure of every line of a page. */
export interface Column {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** How far a column can be shifted, and what stands beyond the page's edges then. */
const margin = 3;
const beyond = -2;

/** Columns of measures of the lines of one page, in a fixed order. */
export interface Evidence {
  readonly columns: readonly Column[];
  readonly add: (name: string, values: ArrayLike<number>) => void;
  /** Adds a column and the same of the lines up to three above and below, named `name@-3` to `name@3`. */
  readonly addWithNeighbours: (name: string, values: ArrayLike<number>) => void;
}

/** Evidence without columns for a page of `count` lines. */
export function createEvidence(count: number): Evidence {
  const columns: Column[] = [];
  return {
    columns,
    add(name, values) {
      columns.push({ name, values });
    },
    addWithNeighbours(name, values) {
      const padded = new Float32Array(count + 2 * margin).fill(beyond);
      padded.set(values, margin);
      for (let by = -margin; by <= margin; by++) {
        const shifted = padded.subarray(margin + by, margin + by + count);
        columns.push({ name: by === 0 ? name : `${name}@${by}`, values: shifted });
      }
    },
  };
}
