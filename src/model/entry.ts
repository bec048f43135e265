import { z } from 'zod';
import { accessSchema } from './access.ts';
import { captureFormats } from './capture.ts';
import { daySchema } from './day.ts';
import { sha256Schema } from './digest.ts';
import { identifierSchema } from './identifier.ts';
import { languageSchema } from './language.ts';
import { momentSchema, precisions } from './moment.ts';
import { placeSchema } from './place.ts';
import { rightsSchema } from './rights.ts';
import { rulingSchema } from './ruling.ts';
import { siglumSchema } from './siglum.ts';
import { variantSchema } from './variant.ts';

/** The fields of an entry that a line of a capture can state. */
export const describedFields = [
  'title',
  'published',
  'modified',
  'captured',
  'publisher',
  'byline',
  'topic',
  'dateline',
  'caption',
  'hashtags',
  'keywords',
  'language',
  'url',
  'rights',
  'access',
] as const;
export type DescribedField = (typeof describedFields)[number];

/** Set where the stretch nearly met another fate. */
const doubtfulSchema = z.literal(true).optional();

/**
 * What became of one stretch of a capture. The parts of a witness stand in the
 * order of the file and cover it exactly, without gap or overlap; blank lines
 * and markup without text belong to the part before them.
 */
export const partSchema = z.discriminatedUnion('as', [
  z.strictObject({ lines: placeSchema, as: z.literal('kept'), doubtful: doubtfulSchema }),
  z.strictObject({
    lines: placeSchema,
    as: z.literal('metadata'),
    field: z.enum(describedFields),
    words: z.string(),
  }),
  z.strictObject({
    lines: placeSchema,
    as: z.literal('removed'),
    /** Id of the rule, a folder under src/pipeline/clean/rules. */
    rule: identifierSchema,
    /** Why, in words a reader understands. */
    reason: z.string().min(1),
    words: z.string(),
    doubtful: doubtfulSchema,
  }),
]);
export type Part = z.infer<typeof partSchema>;

/**
 * Where a value comes from: a line of a witness, a witness's sidecar, a
 * publisher's record, the other witnesses of the entry, or a person's decision.
 */
const evidenceSchema = z.strictObject({
  source: z.enum(['capture', 'sidecar', 'vocabulary', 'merge', 'text', 'decision']),
  witness: siglumSchema.optional(),
  lines: placeSchema.optional(),
  /** The words that state it, as printed. */
  words: z.string().optional(),
  /** 0 to 1: how likely it is that this states the value; missing where nothing was weighed. */
  confidence: z.number().min(0).max(1).optional(),
  /** A decision's reason; otherwise what else there is to say. */
  note: z.string().optional(),
  /** Who decided, and when; for decisions alone. */
  by: z.string().optional(),
  date: daySchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const witnessSchema = z.strictObject({
  siglum: siglumSchema,
  /** Path below content/captures, with forward slashes. */
  capture: z.string().min(1),
  sha256: sha256Schema,
  bytes: z.int().positive(),
  format: z.enum(captureFormats),
  encoding: z.string().min(1),
  lines: z.int().positive(),
  captured: momentSchema.nullable(),
  url: z.url().optional(),
  /** Who published this copy, where that is another than the entry's publisher. */
  publisher: identifierSchema.optional(),
  parts: z.array(partSchema).min(1),
});
export type Witness = z.infer<typeof witnessSchema>;

/** Why an entry has a tag: a hashtag of a capture, labels found in the text, a narrower tag it has, or a person's decision. */
const tagGroundSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('hashtag'),
    witness: siglumSchema,
    lines: placeSchema,
    words: z.string(),
  }),
  z.strictObject({
    by: z.literal('vocabulary'),
    count: z.int().positive(),
    /** Each form found in title and text, as printed, with how often. */
    forms: z.record(z.string(), z.int().positive()),
  }),
  z.strictObject({ by: z.literal('broader'), of: identifierSchema }),
  z.strictObject({
    by: z.literal('decision'),
    reason: z.string(),
    /** Who decided. */
    person: z.string(),
    date: daySchema,
  }),
]);
export type TagGround = z.infer<typeof tagGroundSchema>;

const tagSchema = z.strictObject({
  id: identifierSchema,
  /** Only where the vocabulary lacks the tag: the hashtag as the capture writes it, without #. */
  label: z.string().optional(),
  grounds: z.array(tagGroundSchema).min(1),
});
export type Tag = z.infer<typeof tagSchema>;

const storySchema = z.strictObject({
  id: identifierSchema,
  /** The other entries of the story. */
  entries: z
    .array(
      z.strictObject({
        id: identifierSchema,
        /** 0 to 1: how alike the two reports are; null where only other reports of the story link them. */
        confidence: z.number().min(0).max(1).nullable(),
        /** Names and figures that both have. */
        shared: z.array(z.string()),
      }),
    )
    .min(1),
});
export type Story = z.infer<typeof storySchema>;

const evidenceListSchema = z.array(evidenceSchema).min(1);

/** The front matter of `content/entries/<year>/<id>.md`; the body is the article's text in Markdown. */
export const entrySchema = z.strictObject({
  id: identifierSchema,
  /** Former ids whose addresses lead here. */
  aliases: z.array(identifierSchema),
  title: z.string().min(1),
  published: z
    .strictObject({
      date: momentSchema,
      precision: z.enum(precisions),
      /** How the zone is known; `not stated` where the date has a time without a zone. */
      zone: z.enum(['not stated', 'stated', 'publisher record', 'not applicable']),
    })
    .nullable(),
  publisher: identifierSchema.nullable(),
  byline: z.string().nullable(),
  /** The heading above the title: a section or running topic. */
  topic: z.string().nullable(),
  captions: z.array(z.string()),
  language: languageSchema.nullable(),
  rights: rightsSchema,
  /** How much of it is shown where; full everywhere where this is missing. */
  access: accessSchema.optional(),
  /** What people ruled about it, in the order of the decisions; missing where nobody did. */
  rulings: z.array(rulingSchema).min(1).optional(),
  /** Where each value above comes from. `title`, `published`, `publisher` … and `captured`. */
  evidence: z.partialRecord(z.enum(describedFields), evidenceListSchema),
  tags: z.array(tagSchema),
  story: storySchema.nullable(),
  copyText: z.strictObject({ witness: siglumSchema, reason: z.string() }),
  witnesses: z.array(witnessSchema).min(1),
  apparatus: z.array(variantSchema),
  pipeline: z.string().min(1),
  /** SHA-256 over the whole file with this value left empty: an edit by hand breaks it. */
  seal: sha256Schema,
});

/** The front matter of an entry. */
export type EntryHead = z.infer<typeof entrySchema>;
/** The fields of an entry that have evidence of their own. */
export type EntryEvidence = EntryHead['evidence'];
