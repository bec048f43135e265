import type { Access } from '../model/access.ts';
import type { EntryHead, Evidence, Witness } from '../model/entry.ts';
import { languageSchema } from '../model/language.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Rights } from '../model/rights.ts';
import { compareSigla } from '../model/siglum.ts';
import { findLanguage } from './describe/find-language.ts';
import { chooseCopyText } from './merge/choose-copy-text.ts';
import { chooseText } from './merge/choose-text.ts';
import { listVariants } from './merge/list-variants.ts';
import { mergeAccess } from './merge/merge-access.ts';
import { mergeDescriptions } from './merge/merge-descriptions.ts';
import { type ArticleBlock, joinBlocks } from './page/article-block.ts';
import { findWords } from './page/measure-text.ts';
import { regulariseSpaces } from './page/regularise-spaces.ts';
import { findPublisher, type Member, readWitnesses } from './read-witnesses.ts';
import { assignTags, type PrintedHashtag, type TagVocabulary } from './tag/assign-tags.ts';
import type { WitnessRecord } from './witness-record.ts';
import type { EntryIdentity } from './write/seal-entry.ts';

/** Raised whenever the same captures can give other entries than before. */
const pipelineVersion = '4';

/** An entry before it is named, linked to its story and sealed. */
export interface DraftEntry {
  readonly head: Omit<EntryHead, 'id' | 'aliases' | 'story' | 'seal'>;
  readonly blocks: readonly ArticleBlock[];
  readonly text: string;
}

/** What entries share. */
export interface EntryContext {
  readonly publishers: readonly Publisher[];
  readonly vocabulary: TagVocabulary;
  readonly rights: Rights;
  /** The archive's default. */
  readonly access?: Access | undefined;
}

/** Merges the captures of one article into an entry; `sigla` in the order of `captures`. */
export function buildEntry(
  captures: readonly WitnessRecord[],
  sigla: readonly string[],
  context: EntryContext,
): DraftEntry {
  const members = captures
    .map((analysed, index): Member => ({ siglum: sigla[index] ?? '', analysed }))
    .sort((a, b) => compareSigla(a.siglum, b.siglum));
  const witnesses = readWitnesses(members);
  const copyText = chooseCopyText(witnesses);
  const { blocks, preferences, rulings } = chooseText(witnesses, copyText.siglum);
  const text = joinBlocks(blocks);
  const described = mergeDescriptions(
    members.map(({ siglum, analysed }) => ({
      siglum,
      description: analysed.description,
      rights: analysed.capture.sidecar.rights,
    })),
    copyText.siglum,
    { firstWords: findFirstWords(text), rights: context.rights },
    context.publishers,
  );
  const { evidence } = described;
  const access = mergeAccess(
    members.map(({ siglum, analysed }) => ({
      siglum,
      publisher: findPublisher(analysed) ?? described.publisher ?? undefined,
      stated: analysed.capture.sidecar.access,
    })),
    context.publishers,
    context.access,
    evidence,
  );
  const hashtags = listHashtags(members);
  if (hashtags.length > 0) {
    evidence.hashtags = hashtags.map(({ witness, lines, tag }) => ({
      source: 'capture',
      witness,
      lines,
      words: `#${tag}`,
    }));
  }
  const captured = listCaptured(members);
  if (captured.length > 0) evidence.captured = captured;
  const language = chooseLanguage(members, text);
  if (language) evidence.language = language.evidence;
  return {
    head: {
      title: described.title,
      published: described.published,
      publisher: described.publisher,
      byline: described.byline,
      topic: described.topic,
      captions: described.captions,
      language: language?.value ?? null,
      rights: described.rights,
      ...(access === undefined ? {} : { access }),
      evidence,
      tags: assignTags(`${described.title}\n\n${text}`, hashtags, context.vocabulary),
      copyText: { witness: copyText.siglum, reason: copyText.reason },
      witnesses: members.map((member) => describeWitness(member, described.publisher)),
      apparatus: listVariants(text, witnesses, copyText.siglum, { preferences, rulings }),
      pipeline: pipelineVersion,
    },
    blocks,
    text,
  };
}

/** The head of a finished entry, keys in the order in which the file has them. */
export function completeHead(
  { head }: DraftEntry,
  identity: EntryIdentity,
): Omit<EntryHead, 'seal'> {
  const { copyText, witnesses, apparatus, pipeline, ...described } = head;
  const { id, aliases, story } = identity;
  return { id, aliases, ...described, story, copyText, witnesses, apparatus, pipeline };
}

function describeWitness({ siglum, analysed }: Member, entryPublisher: string | null): Witness {
  const { capture, description, parts } = analysed;
  const publisher = findPublisher(analysed);
  const url = description.url?.[0]?.value;
  return {
    siglum,
    capture: capture.path,
    sha256: capture.sha256,
    bytes: capture.byteLength,
    format: capture.format,
    encoding: capture.encoding,
    lines: capture.lines,
    captured: description.captured?.[0]?.value ?? null,
    ...(url ? { url } : {}),
    ...(publisher && publisher !== entryPublisher ? { publisher } : {}),
    parts: [...parts],
  };
}

function listHashtags(members: readonly Member[]): PrintedHashtag[] {
  return members.flatMap(({ siglum, analysed: { description } }) =>
    (description.hashtags ?? []).map(({ value, lines }) => ({
      tag: value,
      witness: siglum,
      lines: lines ?? '1',
    })),
  );
}

function listCaptured(members: readonly Member[]): Evidence[] {
  return members.flatMap(({ siglum, analysed: { description } }) =>
    (description.captured ?? []).map(
      ({ source, lines, words }): Evidence => ({
        source,
        witness: siglum,
        ...(lines ? { lines } : {}),
        ...(words ? { words } : {}),
      }),
    ),
  );
}

function chooseLanguage(
  members: readonly Member[],
  text: string,
): { value: string; evidence: [Evidence] } | undefined {
  for (const { siglum, analysed } of members) {
    const { language } = analysed.capture.sidecar;
    if (language) return { value: language, evidence: [{ source: 'sidecar', witness: siglum }] };
  }
  const found = findLanguage(text);
  if (found)
    return { value: found, evidence: [{ source: 'text', note: 'recognised from the words' }] };
  for (const { siglum, analysed } of members) {
    const declared = analysed.description.language?.[0]?.value;
    if (declared && languageSchema.safeParse(declared).success) {
      return {
        value: declared,
        evidence: [{ source: 'capture', witness: siglum, note: 'declared by the page' }],
      };
    }
  }
  return undefined;
}

/** The first words of a text, for an entry that no witness gives a title. */
function findFirstWords(text: string): string {
  const words = findWords(text.slice(0, 500)).slice(0, 12);
  return words.length ? `${words.join(' ')} …` : regulariseSpaces(text.slice(0, 80));
}
