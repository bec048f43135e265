import { expect, it } from 'vitest';
import { describeOpenSearch } from './describe-open-search.ts';
import { findMessages } from './messages.ts';
import { readArchive } from './site-address.ts';

const archive = { ...readArchive(), title: 'Variorum: Caucasus News Archive' };

it('is named by whole words within the lengths of the format', () => {
  const { name, longName } = describeOpenSearch(archive, findMessages('en'));
  expect([name, longName]).toEqual(['Variorum', 'Variorum: Caucasus News Archive']);
});
