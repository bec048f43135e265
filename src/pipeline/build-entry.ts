import type { Access } from '../model/access.ts';
import type { Decision, Unmet } from '../model/decision.ts';
import type { EntryHead, Evidence, Witness } from '../model/entry.ts';
import { languageSchema } from '../model/language.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Rights } from '../model/rights.ts';
import { recordRuling } from '../model/ruling.ts';
import { compareSigla } from '../model/siglum.ts';
import { applyCorrection } from './decide/apply-correction.ts';
import { findMissingTags, listTagCorrections } from './decide/correct-tags.ts';
import { findStanding } from './decide/find-standing.ts';
import { restrictAccess } from './decide/restrict-access.ts';
import { findLanguage } from './describe/find-language.ts';
import { chooseAsDecided } from './merge/choose-as-decided.ts';
import { chooseCopyText } from './merge/choose-copy-text.ts';
import { chooseText } from './merge/choose-text.ts';
import { listVariants } from './merge/list-variants.ts';
import { mergeAccess } from './merge/merge-access.ts';
import { mergeDescriptions } from './merge/merge-descriptions.ts';
import { type ArticleBlock, joinBlocks } from './page/article-block.ts';
import { findWords } from './page/measure-text.ts';
import { regulariseSpaces } from './page/regularise-spaces.ts';
import { findPublisher, type Member, readWitnesses } from './read-witnesses.ts';
import {
  assignTags,
  type PrintedHashtag,
  type TagCorrections,
  type TagVocabulary,
} from './tag/assign-tags.ts';
import type { WitnessRecord } from './witness-record.ts';
import type { EntryIdentity } from './write/seal-entry.ts';

/** Raised whenever the same captures can give other entries than before. */
const pipelineVersion = '4';

/** An entry before it is named, linked to its story and sealed. */
export interface DraftEntry {
  readonly head: Omit<EntryHead, 'id' | 'aliases' | 'story' | 'seal'>;
  readonly blocks: readonly ArticleBlock[];
  readonly text: string;
  /** Decisions, by their position among those about the entry, that do not apply to it. */
  readonly unmet: readonly Unmet[];
}

/** What entries share. */
export interface EntryContext {
  readonly publishers: readonly Publisher[];
  readonly vocabulary: TagVocabulary;
  readonly rights: Rights;
  /** The archive's default. */
  readonly access?: Access | undefined;
}

/**
 * Merges the captures of one article into an entry; `sigla` in the order of
 * `captures`. What people decided about it holds over what the machine finds.
 */
export function buildEntry(
  captures: readonly WitnessRecord[],
  sigla: readonly string[],
  context: EntryContext,
  decisions: readonly Decision[] = [],
): DraftEntry {
  const members = captures
    .map((analysed, index): Member => ({ siglum: sigla[index] ?? '', analysed }))
    .sort((a, b) => compareSigla(a.siglum, b.siglum));
  const witnesses = readWitnesses(members);
  const copyText = chooseCopyText(witnesses);
  const chosen = chooseText(witnesses, copyText.siglum);
  const { blocks, apparatus, unmet } = chooseAsDecided(
    chosen.blocks,
    witnesses,
    decisions.flatMap((decision, at) =>
      decision.ruling === 'choose-reading' ? [{ at, decision }] : [],
    ),
    (own) => listVariants(own, witnesses, copyText.siglum, chosen),
  );
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
  const statedAccess = mergeAccess(
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
  const corrected = decisions.reduce(
    (own, decision) =>
      decision.ruling === 'correct' ? applyCorrection(own, decision, context.publishers) : own,
    { ...described, language: language?.value ?? null },
  );
  const tag = (corrections?: TagCorrections) =>
    assignTags(`${corrected.title}\n\n${text}`, hashtags, context.vocabulary, corrections);
  const tags = tag();
  const tagged = new Set(tags.map(({ id }) => id));
  const access = restrictAccess(statedAccess, corrected.evidence, findStanding(decisions));
  return {
    head: {
      title: corrected.title,
      published: corrected.published,
      publisher: corrected.publisher,
      byline: corrected.byline,
      topic: corrected.topic,
      captions: corrected.captions,
      language: corrected.language,
      rights: corrected.rights,
      ...(access === undefined ? {} : { access }),
      ...(decisions.length > 0 ? { rulings: decisions.map(recordRuling) } : {}),
      evidence: corrected.evidence,
      tags: decisions.length > 0 ? tag(listTagCorrections(decisions)) : tags,
      copyText: { witness: copyText.siglum, reason: copyText.reason },
      witnesses: members.map((member) => describeWitness(member, corrected.publisher)),
      apparatus: [...apparatus],
      pipeline: pipelineVersion,
    },
    blocks,
    text,
    unmet: [...unmet, ...findMissingTags(decisions, tagged)],
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
