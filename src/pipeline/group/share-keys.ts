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

/**
 * Hands the distinct keys of a document to `add`, each marked 1 where the document
 * looks for others by it, 0 where it is only found under it.
 */
export type ListKeys = (document: number, add: (key: number, mark: number) => void) => void;

/**
 * Brings `count` documents together under their keys. The keys are listed several
 * times over, so that those of one document alone, which are most, are never held.
 */
export function shareKeys(count: number, list: ListKeys): SharedKeys {
  const listAll = (take: (key: number, mark: number, document: number) => void) => {
    for (let document = 0; document < count; document++)
      list(document, (key, mark) => take(key, mark, document));
  };
  let total = 0;
  listAll(() => total++);
  const sieve = createSieve(total);
  listAll(sieve.add);
  let most = 0;
  listAll((key) => {
    if (sieve.isShared(key)) most++;
  });
  const [keys, numbers] = [new Uint32Array(most), new Uint32Array(most)];
  let filed = 0;
  listAll((key, mark, document) => {
    if (!sieve.isShared(key)) return;
    keys[filed] = key;
    numbers[filed++] = document * 2 + mark;
  });
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
