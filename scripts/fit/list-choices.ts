import type { CaptureFormat } from '../../src/model/capture.ts';
import type { DescribedField } from '../../src/model/entry.ts';
import { listBylineOptions } from '../../src/pipeline/describe/list-byline-options.ts';
import { listDateOptions } from '../../src/pipeline/describe/list-date-options.ts';
import { listTitleOptions } from '../../src/pipeline/describe/list-title-options.ts';
import { measureLayout } from '../../src/pipeline/describe/measure-layout.ts';
import { normaliseWords } from '../../src/pipeline/page/measure-text.ts';
import type { Page } from '../../src/pipeline/page/page.ts';
import { readPage } from '../bench/read-facts.ts';
import { isSameFact } from '../bench/score-description.ts';
import type { Choice } from './fit-weights.ts';
import { reopenPage } from './reopen-page.ts';

/** A labelled page in one format. */
export interface Sample {
  readonly id: string;
  readonly content: string;
  readonly format: CaptureFormat;
  readonly title: string | undefined;
  readonly authors: string | undefined;
  readonly date: string | undefined;
}

/** The choices that one page teaches, by task. */
export interface PageChoices {
  readonly title: Choice[];
  readonly byline: Choice[];
  readonly date: Choice[];
}

const described: ReadonlySet<DescribedField> = new Set([
  'hashtags',
  'publisher',
  'caption',
  'title',
  'topic',
  'byline',
]);

/**
 * What a page teaches. Each task is learnt both with the article as it is located
 * and with the labelled title in its place, so that the weights serve a
 * better location too.
 */
export function listChoices({ id, content, format, title, authors, date }: Sample): PageChoices {
  const capture = readPage(id, content, format);
  const choices: PageChoices = { title: [], byline: [], date: [] };
  if (!capture) return choices;
  const open = reopenPage(capture);
  const { article } = open;
  if (!article) return choices;
  const words = normaliseWords(title ?? '');
  const titleAt =
    title === undefined
      ? -1
      : open.blocks.findIndex(
          ({ text }, index) =>
            !open.labels[index] && text.length < 300 && normaliseWords(text) === words,
        );
  const better =
    titleAt < 0
      ? undefined
      : { ...article, title: titleAt, first: Math.max(titleAt + 1, article.first) };
  const place = (page: Page) => [page, ...(better ? [{ ...page, article: better }] : [])];
  if (title !== undefined) {
    const options = listTitleOptions(open, article.first);
    choices.title.push(makeChoice(options, (option) => option.words === words));
  }
  for (const page of authors === undefined ? [] : place(open)) {
    const options = listBylineOptions(page);
    choices.byline.push(
      makeChoice(options, ({ byline }) =>
        isSameFact('authors', byline.names.join(', '), authors ?? ''),
      ),
    );
  }
  for (const page of date === undefined ? [] : place(reopenPage(capture, described))) {
    const span = page.article;
    if (!span) continue;
    const options = listDateOptions(page, measureLayout(page, span));
    choices.date.push(makeChoice(options, (option) => option.date.moment.startsWith(date ?? '')));
  }
  return choices;
}

function makeChoice<T extends { readonly features: Choice['options'][number] }>(
  options: readonly T[],
  isRight: (option: T) => boolean,
): Choice {
  return {
    options: options.map(({ features }) => features),
    right: new Set(options.flatMap((option, index) => (isRight(option) ? [index] : []))),
  };
}
