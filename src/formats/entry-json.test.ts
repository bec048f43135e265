import { expect, it } from 'vitest';
import { z } from 'zod';
import { makeDocument } from '../../tests/make-document.ts';
import { writeEntryJson, writeEntryJsonSchema } from './entry-json.ts';

const address = 'https://a.example/entries/schema.json';
const schema = z.fromJSONSchema(JSON.parse(writeEntryJsonSchema(address)));

it('writes text, Markdown and apparatus as the schema says', () => {
  const written = JSON.parse(
    writeEntryJson(makeDocument({ markdown: 'One *two*', tags: ['Bridges'] }), address),
  );
  expect(schema.parse(written)).toMatchObject({
    $schema: address,
    id: 'title',
    authors: ['Anna Petrova'],
    publisher: { id: 'courier', name: 'Courier' },
    access: 'full',
    withheld: null,
    text: 'One two',
    markdown: 'One *two*',
    tags: [{ id: 'tag-0', name: 'Bridges' }],
    witnesses: [{ siglum: 'A', capture: 'a.txt' }, { siglum: 'B' }],
  });
});

it('holds first words alone where the text is withheld, and says why', () => {
  const document = makeDocument({ markdown: 'Secret', withheld: 'Held back.' });
  const written = writeEntryJson(document, address);
  expect(written).not.toContain('Secret');
  expect(schema.parse(JSON.parse(written))).toMatchObject({
    access: 'excerpt',
    withheld: 'Held back.',
    excerpt: 'First words …',
    text: null,
    markdown: null,
    apparatus: null,
  });
});

it('the schema refuses what an entry has not', () => {
  expect(schema.safeParse({ id: 'title' }).success).toBe(false);
});
