import { expect, it } from 'vitest';
import type { EntryFile } from '../../model/entry-file.ts';
import { digestEntry } from './digest-entry.ts';

const file = {
  head: {
    id: 'a',
    title: 'A',
    witnesses: [{ siglum: 'A' }],
    tags: [],
    story: null,
    pipeline: '1',
    seal: '0',
  },
  markdown: 'Words.\n',
} as unknown as EntryFile;
const change = (head: object, markdown = file.markdown): EntryFile => ({
  head: { ...file.head, ...head },
  markdown,
});

it.each([
  ['the text', change({}, 'Other words.\n')],
  ['the title', change({ title: 'B' })],
  ['the witnesses', change({ witnesses: [{ siglum: 'A' }, { siglum: 'B' }] })],
])('is another where %s is another', (_, other) => {
  expect(digestEntry(other)).not.toBe(digestEntry(file));
});

it.each([
  ['tags', change({ tags: [{ id: 'x' }] })],
  ['the story', change({ story: { id: 's' } })],
  ['the version and its seal', change({ pipeline: '2', seal: '1' })],
])('stays where only %s changed', (_, other) => {
  expect(digestEntry(other)).toBe(digestEntry(file));
});
