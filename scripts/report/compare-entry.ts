import { diffWords } from 'diff';
import { findTextBlocks, joinText, parseArticle } from '../../src/model/article-text.ts';
import type { EntryHead } from '../../src/model/entry.ts';
import type { EntryFile } from '../../src/model/entry-file.ts';

/** What became of an entry, in words: nothing where only its form changed. */
export function compareEntry(before: EntryFile, after: EntryFile): string[] {
  const [old, own] = [before.head, after.head];
  return [
    ...compareValue('title', quote(old.title), quote(own.title)),
    ...compareValue('date', old.published?.date ?? 'unknown', own.published?.date ?? 'unknown'),
    ...compareValue('publisher', old.publisher ?? 'unknown', own.publisher ?? 'unknown'),
    ...compareValue('byline', old.byline ?? 'none', own.byline ?? 'none'),
    ...compareValue('language', old.language ?? 'unknown', own.language ?? 'unknown'),
    ...compareLists('witnesses', listWitnesses(old), listWitnesses(own)),
    ...compareLists('tags', listTags(old), listTags(own)),
    ...compareValue('variants', `${old.apparatus.length}`, `${own.apparatus.length}`),
    ...compareValue('story', old.story?.id ?? 'none', own.story?.id ?? 'none'),
    ...compareLists('former ids', old.aliases, own.aliases),
    ...compareLists('rulings', listRulings(old), listRulings(own)),
    ...compareTexts(before.markdown, after.markdown),
  ];
}

function listWitnesses({ witnesses }: EntryHead): string[] {
  return witnesses.map(({ siglum, capture }) => `${siglum} ${capture}`);
}

function listRulings({ rulings = [] }: EntryHead): string[] {
  return rulings.map(({ ruling, reason, by, date }) => `${ruling} (${reason}; ${by}, ${date})`);
}

function listTags({ tags }: EntryHead): string[] {
  return tags.map(({ id }) => id);
}

function compareValue(name: string, before: string, after: string): string[] {
  return before === after ? [] : [`${name}: ${before} became ${after}`];
}

function compareLists(name: string, before: readonly string[], after: readonly string[]): string[] {
  const came = after.filter((item) => !before.includes(item));
  const went = before.filter((item) => !after.includes(item));
  return [
    ...(came.length > 0 ? [`${name}: ${came.join(', ')} added`] : []),
    ...(went.length > 0 ? [`${name}: ${went.join(', ')} removed`] : []),
  ];
}

/** Beyond so many characters together words are not compared one by one. */
const mostCharacters = 200_000;

function compareTexts(before: string, after: string): string[] {
  const [old, own] = [before, after].map((text) => joinText(findTextBlocks(parseArticle(text))));
  if (old === undefined || own === undefined || old === own) return [];
  if (old.length + own.length > mostCharacters) return ['text: changed'];
  const parts = diffWords(old, own);
  const count = (kind: 'added' | 'removed') =>
    parts.reduce((sum, part) => sum + (part[kind] ? countWords(part.value) : 0), 0);
  const [came, went] = [count('added'), count('removed')];
  if (came + went === 0) return ['text: signs or breaks alone'];
  return [`text: ${came} words added, ${went} removed`];
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function quote(text: string): string {
  return `“${text}”`;
}
