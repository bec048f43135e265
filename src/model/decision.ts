import { z } from 'zod';
import { accessSchema } from './access.ts';
import { daySchema } from './day.ts';
import { identifierSchema } from './identifier.ts';
import { languageSchema } from './language.ts';
import { momentSchema } from './moment.ts';
import { placeSchema } from './place.ts';
import { siglumSchema } from './siglum.ts';

const wordsSchema = z.string().trim().min(1);

/** Why a person ruled, who it was, and when. */
const grounds = { reason: wordsSchema, by: wordsSchema, date: daySchema };

/** A capture: its path below content/captures, or its SHA-256. */
const captureSchema = wordsSchema;

const sides = {
  captures: z.array(captureSchema).optional(),
  /** By id; a former id will do. */
  entries: z.array(identifierSchema).optional(),
};

function hasTwoSides({ captures = [], entries = [] }: z.infer<z.ZodObject<typeof sides>>): boolean {
  return new Set(captures).size + new Set(entries).size > 1;
}

const twoSides = 'must name two or more different captures or entries';

/** Captures that hold one article although the machine judged otherwise. */
const mergeSchema = z
  .strictObject({ ruling: z.literal('merge'), ...sides, ...grounds })
  .refine(hasTwoSides, twoSides);

/** Captures that hold different articles: no two of those named stand in one entry. */
const keepSeparateSchema = z
  .strictObject({ ruling: z.literal('keep-separate'), ...sides, ...grounds })
  .refine(hasTwoSides, twoSides);

/** A stretch of a capture that is the article's, or is not. */
const blockSchema = z.strictObject({
  /** Path below content/captures. */
  capture: wordsSchema.regex(/^(?![0-9a-f]{64}$)/, 'must be a path below content/captures'),
  /** As parts of a witness and `--explain` state them. */
  lines: placeSchema,
  /** The words with which the stretch begins, so that another text there is noticed. */
  words: wordsSchema,
  fate: z.enum(['keep', 'remove']),
});

const tagsSchema = z.strictObject({
  /** Ids of concepts. */
  add: z.array(identifierSchema).optional(),
  /** Ids of tags. */
  remove: z.array(identifierSchema).optional(),
});

const corrections = {
  title: wordsSchema.optional(),
  /** Null where no date is known. */
  published: momentSchema.nullable().optional(),
  modified: momentSchema.optional(),
  /** Id of a publisher, null where it is not known. */
  publisher: identifierSchema.nullable().optional(),
  byline: wordsSchema.nullable().optional(),
  language: languageSchema.optional(),
  tags: tagsSchema.optional(),
};

/** The fields of an entry that a ruling can correct. */
export const correctableFields = Object.keys(corrections) as readonly (keyof typeof corrections)[];

/** Values of an entry put right, or what became of a stretch of a capture. */
const correctSchema = z
  .strictObject({
    ruling: z.literal('correct'),
    entry: identifierSchema.optional(),
    ...corrections,
    block: blockSchema.optional(),
    ...grounds,
  })
  .refine(
    ({ entry, block, ...rest }) => {
      const corrects = correctableFields.some((field) => rest[field] !== undefined);
      return block ? entry === undefined && !corrects : entry !== undefined && corrects;
    },
    `names an entry and at least one of ${correctableFields.join(', ')}, or else a block alone`,
  );

/**
 * Which reading the text has at one place. The place is known by readings that
 * witnesses have there, and where that is not enough by the words before it.
 */
const chooseReadingSchema = z
  .strictObject({
    ruling: z.literal('choose-reading'),
    entry: identifierSchema,
    /** Two or more of the readings; an empty one where a witness has nothing. */
    readings: z.array(z.string()).min(2),
    /** The words right before the place, as the entry prints them. */
    after: wordsSchema.optional(),
    /** The reading to be taken; or the witness whose reading is. */
    reading: z.string().optional(),
    witness: siglumSchema.optional(),
    ...grounds,
  })
  .refine(
    ({ reading, witness }) => (reading === undefined) !== (witness === undefined),
    'names either the reading or the witness to follow',
  )
  .refine(
    ({ reading, readings }) => reading === undefined || readings.includes(reading),
    'chooses one of its readings',
  );

/** Takes an entry out of the archive; with `access`, only so much of it. */
const withdrawSchema = z.strictObject({
  ruling: z.literal('withdraw'),
  entry: identifierSchema,
  replacedBy: identifierSchema.optional(),
  access: accessSchema.optional(),
  ...grounds,
});

/** Undoes a withdrawal. */
const restoreSchema = z.strictObject({
  ruling: z.literal('restore'),
  entry: identifierSchema,
  ...grounds,
});

/** Gives an entry another id; the former one becomes an alias. */
const renameSchema = z.strictObject({
  ruling: z.literal('rename'),
  entry: identifierSchema,
  to: identifierSchema,
  ...grounds,
});

export const rulings = [
  'merge',
  'keep-separate',
  'correct',
  'choose-reading',
  'withdraw',
  'restore',
  'rename',
] as const;

/** What a person decided about the archive's content. */
export const decisionSchema = z.discriminatedUnion('ruling', [
  mergeSchema,
  keepSeparateSchema,
  correctSchema,
  chooseReadingSchema,
  withdrawSchema,
  restoreSchema,
  renameSchema,
]);

export type Decision = z.infer<typeof decisionSchema>;
/** A decision of one kind. */
export type DecisionOf<Ruling extends Decision['ruling']> = Extract<Decision, { ruling: Ruling }>;

/** A correction of what became of a stretch of a capture. */
export type BlockDecision = DecisionOf<'correct'> & {
  readonly block: z.infer<typeof blockSchema>;
};

/** A decision with the place where it stands in `content/decisions.yaml`. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly line: number;
  readonly column: number;
}

/** Why the decision at a position of a list no longer applies to what it is about. */
export interface Unmet {
  readonly at: number;
  readonly reason: string;
}

/** Who ruled, and when, for people: `A. Editor, 2024-05-02`. */
export function nameRuler({ by, date }: Pick<Decision, 'by' | 'date'>): string {
  return `${by}, ${date}`;
}
