import { describe, expect, it } from 'vitest';
import { listFates, prose } from '../clean/test-capture.ts';

const title = 'Lorvan to rebuild its old bridge over the Asta';

/** Title and topic as a page with these lines above the article is labelled. */
function readHead(lines: readonly string[]): string[] {
  return listFates([...lines, ...prose]).filter((line) => /^(?:title|topic): /.test(line));
}

describe('findTitle and the topic above it', () => {
  it.each([
    ['a title alone', [title], [`title: ${title}`]],
    ['doubled', [title, title], [`title: ${title}`]],
    [
      'with the site’s name appended before',
      [`${title} | Lorvan Courier`, title],
      [`title: ${title}`],
    ],
    [
      'a topic above',
      ['The bridge of Lorvan', title],
      ['topic: The bridge of Lorvan', `title: ${title}`],
    ],
    ['a Georgian topic', ['ლორვანის ხიდი', title], ['topic: ლორვანის ხიდი', `title: ${title}`]],
    ['no topic: a date', ['12 May 2023', title], [`title: ${title}`]],
    ['no topic: a counter', ['Просмотров: 1245', title], [`title: ${title}`]],
    ['no topic: the weather', ['Lorvan +14 °C', title], [`title: ${title}`]],
    ['no topic: the title with a prefix', [`Subject: ${title}`, title], [`title: ${title}`]],
    [
      'lines between title and text',
      [title, '12 May 2023', 'By Anna Petrova', 'Share'],
      [`title: ${title}`],
    ],
    ['no title', [], []],
    ['no title, only a date', ['12 May 2023'], []],
  ])('%s', (_, lines, expected) => {
    expect(readHead(lines)).toEqual(expected);
  });

  it('prefers the heading of HTML and the declared title', () => {
    const page = `<title>Bridge gone for good — Courier</title><p>Old bridge over the river Asta</p><h1>Bridge gone for good</h1><p>${prose[0]}</p><p>${prose[1]}</p>`;
    expect(listFates([page])).toContain('title: Bridge gone for good');
  });
});

describe('a standfirst', () => {
  const standfirst = 'Council votes for eleven months of work on the banks of the river';

  it('without a full stop belongs to the article', () => {
    expect(listFates([title, standfirst, '12 May 2023', ...prose])).toContain(
      `kept: ${standfirst}`,
    );
  });

  it('is not taken for the title, though it repeats more of the text', () => {
    const deck = 'Town council votes to rebuild the bridge over the river Asta, says the mayor';
    const lines = ['Farewell to the ferry after ninety years', deck, ...prose];
    expect(listFates(['Lorvan council to rebuild its bridge', deck, ...prose])).toContain(
      'title: Lorvan council to rebuild its bridge',
    );
    expect(listFates(lines)).toContain(`title: ${deck}`);
  });

  it('is not taken where several lines could be it', () => {
    const other = 'Nine other news items from the valley that you should not miss today';
    expect(listFates([title, standfirst, other, ...prose])).toContain(`outside-article: ${other}`);
  });
});
