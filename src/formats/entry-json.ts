import { z } from 'zod';
import { accessLevels } from '../model/access.ts';
import { findTextBlocks, joinText, parseArticle } from '../model/article-text.ts';
import { entrySchema } from '../model/entry.ts';
import type { EntryDocument } from './entry-document.ts';

const { shape } = entrySchema;

/** An entry as its JSON file has it. */
const entryJsonSchema = z.strictObject({
  $schema: z.url().describe('Address of this schema.'),
  id: shape.id,
  address: z.url().describe('The permanent address.'),
  aliases: shape.aliases.describe('Former ids whose addresses lead here.'),
  title: shape.title,
  authors: z.array(z.string()).describe('As printed.'),
  publisher: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  published: shape.published.describe(
    'The date as exactly as it is known (EDTF level 0), how exactly that is, and how its zone is known.',
  ),
  language: shape.language.describe('A BCP 47 tag.'),
  topic: shape.topic.describe('The heading above the title.'),
  captions: shape.captions,
  rights: shape.rights,
  access: z.enum(accessLevels).describe('How much of the text this file may hold.'),
  withheld: z.string().nullable().describe('Why this file holds no more.'),
  excerpt: z.string().nullable().describe('The first words of the text.'),
  text: z
    .string()
    .nullable()
    .describe(
      'The plain text: paragraphs with one blank line between them. Offsets of the apparatus count its Unicode code points from 0.',
    ),
  markdown: z.string().nullable().describe('The text in CommonMark with the tables of GFM.'),
  apparatus: shape.apparatus
    .nullable()
    .describe(
      'The places where witnesses differ. Replacing each lemma by the reading of a witness gives the text of that witness.',
    ),
  tags: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  story: shape.story.describe('Other entries that report the same event.'),
  rulings: shape.rulings.describe('What people ruled about the entry, and why.'),
  evidence: shape.evidence.describe('Where each value comes from.'),
  copyText: shape.copyText,
  witnesses: z
    .array(shape.witnesses.element.omit({ parts: true }))
    .describe('The captures that the text was made from, with the SHA-256 of their bytes.'),
  pipeline: shape.pipeline,
});
type EntryJson = z.infer<typeof entryJsonSchema>;

/** Writes an entry as JSON. @param schema absolute address of `writeEntryJsonSchema` */
export function writeEntryJson(document: EntryDocument, schema: string): string {
  const { head, markdown, reference, tags, level, withheld } = document;
  const isWhole = level === 'full';
  const entry: EntryJson = {
    $schema: schema,
    id: head.id,
    address: reference.address,
    aliases: head.aliases,
    title: head.title,
    authors: head.byline === null ? [] : head.byline.split(', '),
    publisher:
      head.publisher === null
        ? null
        : { id: head.publisher, name: reference.publisher ?? head.publisher },
    published: head.published,
    language: head.language,
    topic: head.topic,
    captions: head.captions,
    rights: head.rights,
    access: level,
    withheld: withheld ?? null,
    excerpt: reference.excerpt ?? null,
    text: isWhole ? joinText(findTextBlocks(parseArticle(markdown))) : null,
    markdown: isWhole ? markdown : null,
    apparatus: isWhole ? head.apparatus : null,
    tags: tags.map(({ id, name }) => ({ id, name })),
    story: head.story,
    ...(head.rulings ? { rulings: head.rulings } : {}),
    evidence: head.evidence,
    copyText: head.copyText,
    witnesses: head.witnesses.map(({ parts: _, ...witness }) => witness),
    pipeline: head.pipeline,
  };
  return `${JSON.stringify(entry, undefined, 2)}\n`;
}

/** The JSON Schema (draft 2020-12) of an entry's JSON file, without naming its dialect. */
export function makeEntryJsonSchema(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(entryJsonSchema, { target: 'draft-2020-12' });
  return schema;
}

/** Writes the JSON Schema of an entry's JSON file as a document of its own. @param address its own, absolute */
export function writeEntryJsonSchema(address: string): string {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const schema = { $id: address, title: 'An entry', $schema, ...makeEntryJsonSchema() };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
