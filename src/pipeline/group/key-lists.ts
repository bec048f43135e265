/** The keys of documents one after the other, in flat arrays. */
export interface KeyLists {
  /** Where the keys of each document begin; one place more than there are documents. */
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
  /** Beside `keys`: 1 for those by which a document looks for others, 0 for those under which it is only found. */
  readonly marks: Uint8Array;
}

/** Gathers the keys of `count` documents; `list` hands each distinct key to `add`. */
export function gatherKeys(
  count: number,
  list: (document: number, add: (key: number, mark: number) => void) => void,
): KeyLists {
  let keys = new Uint32Array(1024);
  let marks = new Uint8Array(1024);
  let filled = 0;
  const add = (key: number, mark: number) => {
    if (filled === keys.length) {
      const [more, moreMarks] = [new Uint32Array(filled * 2), new Uint8Array(filled * 2)];
      more.set(keys);
      moreMarks.set(marks);
      keys = more;
      marks = moreMarks;
    }
    keys[filled] = key;
    marks[filled++] = mark;
  };
  const starts = new Uint32Array(count + 1);
  for (let document = 0; document < count; document++) {
    list(document, add);
    starts[document + 1] = filled;
  }
  return { starts, keys: keys.subarray(0, filled), marks: marks.subarray(0, filled) };
}
