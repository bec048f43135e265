import { findTextBlocks, parseArticle } from '../model/article-text.ts';
import type { EntryHead } from '../model/entry.ts';
import { takeFirstWords } from '../model/shorten-text.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import type { EntrySummary } from './library.ts';
import { sortNewestFirst } from './sort-newest-first.ts';
import { findEventDay } from './timeline/find-event-day.ts';
import { findMentionedDays } from './timeline/find-mentioned-days.ts';

const excerptLength = 220;

/** What lists need of an entry. */
export function summarizeEntry(file: string, head: EntryHead, markdown: string): EntrySummary {
  const captured = head.witnesses.flatMap(({ captured }) => (captured === null ? [] : [captured]));
  const date = head.published?.date ?? null;
  // Dates read the same in Markdown, so nothing needs parsing for them.
  const paragraphs = markdown.split('\n\n', 3);
  return {
    id: head.id,
    file,
    title: head.title,
    published: head.published,
    captured: sortNewestFirst(captured, (moment) => moment).at(-1) ?? null,
    event: findEventDay(paragraphs, date) ?? null,
    mentions: [...new Set(findMentionedDays(markdown, date).map(({ day }) => day))].sort(
      compareCodeUnits,
    ),
    publisher: head.publisher,
    language: head.language,
    topic: head.topic,
    aliases: head.aliases,
    tags: head.tags.map((tag) => tag.id),
    story: head.story?.id ?? null,
    excerpt: makeExcerpt(markdown),
    witnesses: head.witnesses.map(({ siglum, sha256, captured, url }) => ({
      siglum,
      sha256,
      captured,
      ...(url === undefined ? {} : { url }),
    })),
    rights: head.rights,
    ...(head.access === undefined ? {} : { access: head.access }),
    copyText: head.copyText.witness,
    variants: head.apparatus.length,
    rulings: head.rulings ?? [],
    removals: head.witnesses
      .flatMap((witness) => witness.parts)
      .filter((part) => part.as === 'removed').length,
  };
}

/** The first words of an article, cut at a space where there is one. */
export function makeExcerpt(markdown: string): string {
  // The opening of the file is enough, and spares parsing long articles twice.
  const opening = findTextBlocks(parseArticle(markdown.slice(0, excerptLength * 4)));
  const text = opening
    .map((block) => block.text)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if ([...text].length <= excerptLength) return text;
  return `${takeFirstWords(text, excerptLength).replace(/[\s,;:–—-]{1,9}$/u, '')}\u00a0…`;
}
