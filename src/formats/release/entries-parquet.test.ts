import { expect, it } from 'vitest';
import { makeDocument } from '../../../tests/make-document.ts';
import { readParquetRows } from '../../../tests/read-parquet.ts';
import { writeEntriesParquet } from './entries-parquet.ts';
import type { ReleaseEntry } from './release-entry.ts';

const { head } = makeDocument({});

function* makeEntries(count: number): Iterable<ReleaseEntry & { readonly place: number }> {
  for (let place = 0; place < count; place++) {
    const own = { ...head, id: `entry-${place}`, publisher: place % 3 === 0 ? null : 'courier' };
    const text = `Text ${place}, “Ω”, 🙂`;
    yield { path: `2022/entry-${place}.md`, head: own, markdown: text, text, place };
  }
}

it.each([1, 500, 1201])('writes %i entries so that another library reads the same', (count) => {
  const rows = readParquetRows(Buffer.concat([...writeEntriesParquet(makeEntries(count))]));
  expect(rows).toHaveLength(count);
  for (const [index, entry] of [...makeEntries(count)].entries()) {
    expect(rows[index]).toMatchObject({
      id: entry.head.id,
      publisher: entry.head.publisher,
      witnesses: 2,
      text: entry.text,
    });
    expect(JSON.parse(`${rows[index]?.head}`)).toEqual(entry.head);
  }
});

it('holds five hundred entries at most', () => {
  let taken = 0;
  const counted = (function* () {
    for (const entry of makeEntries(1201)) {
      taken = entry.place + 1;
      yield entry;
    }
  })();
  const seen: number[] = [];
  for (const piece of writeEntriesParquet(counted)) {
    expect(piece.length).toBeGreaterThan(0);
    seen.push(taken);
  }
  expect(seen).toEqual([500, 1000, 1201, 1201]);
});
