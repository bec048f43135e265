import { z } from 'zod';
import { entrySchema } from '../model/entry.ts';

const { shape } = entrySchema;

const listedEntrySchema = z.strictObject({
  id: shape.id,
  address: z.url().describe('The permanent address, of a page for people.'),
  json: z.url().describe('Address of the entry in this API, with text and apparatus.'),
  title: shape.title,
  published: shape.published.describe('The date as exactly as it is known (EDTF level 0).'),
  publisher: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  language: shape.language.describe('A BCP 47 tag.'),
  tags: z.array(z.string()).describe('Ids.'),
  story: z.string().nullable().describe('Id that reports of one event share.'),
  captures: z.int().positive().describe('How many captures hold the article.'),
  variants: z.int().nonnegative().describe('At how many places they differ.'),
  rights: z.url().describe('A statement of rightsstatements.org, or a licence.'),
  excerpt: z.string().nullable().describe('The first words of the text.'),
});

const entryListSchema = z.strictObject({
  total: z.int().nonnegative().describe('How many entries the archive has.'),
  page: z.int().positive().describe('Number of this page, from 1.'),
  pages: z.int().positive().describe('How many pages there are.'),
  first: z.url(),
  previous: z.url().nullable(),
  next: z.url().nullable(),
  last: z.url(),
  entries: z.array(listedEntrySchema).describe('Newest first.'),
});

/** An entry as a list names it. */
export type ListedEntry = z.infer<typeof listedEntrySchema>;

/** A page of the list of all entries. */
export type EntryList = z.infer<typeof entryListSchema>;

/** The JSON Schema (draft 2020-12) of a page of the list. */
export function makeEntryListSchema(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(entryListSchema, { target: 'draft-2020-12' });
  return schema;
}
