import type { AccessLevel } from './access.ts';
import type { EntryEvidence, EntryHead, Evidence, Tag } from './entry.ts';
import type { EntryFile } from './entry-file.ts';
import { takeExcerpt } from './take-excerpt.ts';

/**
 * What of an entry may go out at a level. Below `full` that is its metadata with
 * the excerpt or with no text: nothing that quotes the article or its captures
 * is left, so whatever is made from the result says no more than it. The seal
 * stays that of the whole file.
 */
export function discloseEntry(entry: EntryFile, level: AccessLevel): EntryFile {
  if (level === 'full') return entry;
  const markdown = level === 'excerpt' ? takeExcerpt(entry.markdown) : '';
  return { head: discloseHead(entry.head), markdown };
}

function discloseHead(head: EntryHead): EntryHead {
  return {
    ...head,
    captions: [],
    evidence: discloseEvidence(head.evidence),
    tags: head.tags.map(discloseTag),
    story: head.story && {
      id: head.story.id,
      entries: head.story.entries.map((other) => ({ ...other, shared: [] })),
    },
    witnesses: head.witnesses.map((witness) => ({ ...witness, parts: [] })),
    apparatus: [],
  };
}

/** Fields that are stretches of the text, or lists of its words. */
const quoted = new Set(['caption', 'dateline', 'keywords']);
/** Fields whose notes say no words of the captures beyond dates and names of the archive's vocabulary. */
const explained = new Set(['published', 'modified', 'captured', 'publisher', 'rights', 'access']);

function discloseEvidence(evidence: EntryEvidence): EntryEvidence {
  return Object.fromEntries(
    Object.entries(evidence)
      .filter(([field]) => !quoted.has(field))
      .map(([field, list]) => [field, list.map((own) => discloseStatement(field, own))]),
  );
}

function discloseStatement(
  field: string,
  { words: _, lines: __, note, ...rest }: Evidence,
): Evidence {
  return { ...rest, ...(note !== undefined && explained.has(field) ? { note } : {}) };
}

/**
 * A tag is metadata and stays with its name, also where only the text has it.
 * How often it is named and where it is printed stay, in which words does not.
 */
function discloseTag(tag: Tag): Tag {
  return {
    ...tag,
    grounds: tag.grounds.map((ground) => {
      if (ground.by === 'vocabulary') return { ...ground, forms: {} };
      return ground.by === 'hashtag' ? { ...ground, words: '' } : ground;
    }),
  };
}
