import type { KeyLists } from './key-lists.ts';
import { createSieve } from './shared-sieve.ts';
import { sortPostings } from './sort-postings.ts';

/** Which documents have keys in common, from both sides; keys of one document alone are left out. */
export interface SharedKeys {
  /** Where the documents of each group begin among `documents`; one place more than there are groups. */
  readonly starts: Uint32Array;
  /** Documents with a common key, ascending in each group. */
  readonly documents: Uint32Array;
  /** Beside `documents`: the mark that the key has in each. */
  readonly fileMarks: Uint8Array;
  /** Where the groups of each document begin among `groups`; one place more than there are documents. */
  readonly ownStarts: Uint32Array;
  readonly groups: Uint32Array;
  /** Beside `groups`: the mark that the key has in the document. */
  readonly marks: Uint8Array;
}

/** Brings documents together under their keys. */
export function shareKeys(lists: KeyLists): SharedKeys {
  const count = lists.starts.length - 1;
  const isShared = createSieve(lists.keys);
  let most = 0;
  for (let place = 0; place < lists.keys.length; place++)
    if (isShared(lists.keys[place] ?? 0)) most++;
  const keys = new Uint32Array(most);
  const numbers = new Uint32Array(most);
  let filed = 0;
  for (let number = 0; number < count; number++) {
    for (let place = lists.starts[number] ?? 0; place < (lists.starts[number + 1] ?? 0); place++) {
      const key = lists.keys[place] ?? 0;
      if (!isShared(key)) continue;
      keys[filed] = key;
      numbers[filed++] = number * 2 + (lists.marks[place] ?? 0);
    }
  }
  const sorted = sortPostings(keys, numbers);
  return cutGroups(sorted.keys, sorted.documents, count);
}

/** Cuts sorted keys into groups of two documents and more. */
function cutGroups(keys: Uint32Array, marked: Uint32Array, count: number): SharedKeys {
  const starts: number[] = [];
  const ownStarts = new Uint32Array(count + 1);
  let filled = 0;
  for (let start = 0, end = 0; start < keys.length; start = end) {
    while (end < keys.length && keys[end] === keys[start]) end++;
    if (end - start < 2) continue;
    starts.push(filled);
    for (let place = start; place < end; place++) {
      const value = marked[place] ?? 0;
      marked[filled++] = value;
      ownStarts[(value >>> 1) + 1] = (ownStarts[(value >>> 1) + 1] ?? 0) + 1;
    }
  }
  starts.push(filled);
  for (let number = 1; number <= count; number++)
    ownStarts[number] = (ownStarts[number] ?? 0) + (ownStarts[number - 1] ?? 0);
  const [groups, marks, fileMarks] = [
    new Uint32Array(filled),
    new Uint8Array(filled),
    new Uint8Array(filled),
  ];
  const next = ownStarts.slice();
  for (let group = 0; group + 1 < starts.length; group++) {
    for (let place = starts[group] ?? 0; place < (starts[group + 1] ?? 0); place++) {
      const value = marked[place] ?? 0;
      const own = next[value >>> 1] ?? 0;
      groups[own] = group;
      marks[own] = value & 1;
      fileMarks[place] = value & 1;
      next[value >>> 1] = own + 1;
      marked[place] = value >>> 1;
    }
  }
  const documents = marked.subarray(0, filled);
  return { starts: Uint32Array.from(starts), documents, fileMarks, ownStarts, groups, marks };
}
