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

describe('the one line above the text', () => {
  const code = '# Not a heading: 5 * 3 * 2 = 30 & <b>bold</b>';

  it.each([
    ['above a date', ['News in brief', '3 June 2024'], 'News in brief'],
    ['of two words above a date', ['Farewell, ferry', '3 June 2024'], 'Farewell, ferry'],
    ['of three words', ['Farewell to ferries'], 'Farewell to ferries'],
    ['with signs', [code], code],
    ['with a hyphen and a figure', ['Covid-19 “is over”', '3 June 2024'], 'Covid-19 “is over”'],
    ['in Russian', ['«Паромщик» уходит на покой', '3 июня 2024'], '«Паромщик» уходит на покой'],
    ['in Armenian', ['Լաստանավը հեռանում է'], 'Լաստանավը հեռանում է'],
    [
      'below a menu and a date, above a byline and a caption',
      ['Home', 'Contact', '3 June 2024', 'News in brief', 'By Anna Petrova', 'Photo: Ivo Lann'],
      'News in brief',
    ],
  ])('is the title: %s', (_, lines, expected) => {
    expect(readHead(lines)).toEqual([`title: ${expected}`]);
  });

  it.each([
    ['a date alone', ['3 June 2024']],
    ['a menu label', ['Latest news', '3 June 2024']],
    ['a Russian menu label', ['Новости дня', '3 июня 2024']],
    ['two words without a date', ['Farewell, ferry']],
    ['one word', ['Elections', '3 June 2024']],
    ['an appeal', ['Support our journalism today']],
    ['another appeal', ['Subscribe now and save', '3 June 2024']],
    ['how long it takes to read', ['5 minute read', '3 June 2024']],
    ['how many have read it', ['Read by 312 people']],
    ['a counter', ['Просмотров за день: 1245', '3 июня 2024']],
    ['the weather', ['Sunny spells +14']],
    ['an address', ['Write to desk@courier.example']],
    ['a small beginning', ['and other stories', '3 June 2024']],
    ['a sentence', ['The ferry stops here.']],
  ])('is none: %s', (_, lines) => {
    expect(readHead(lines)).toEqual([]);
  });

  it('is none where the page’s furniture says it too: the site’s name', () => {
    const lines = [
      'Northern Valley Herald',
      '3 June 2024',
      ...prose,
      '© 2024 Northern Valley Herald',
    ];
    expect(listFates(lines)).toContain('outside-article: Northern Valley Herald');
  });

  it('is weighed where words are too short to compare', () => {
    expect(readHead(['渡 船', '渡 船 橋', '橋 渡 船'])).toEqual([]);
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
    expect(listFates(['Lorvan council to rebuild its bridge', deck, ...prose])).toContain(
      'title: Lorvan council to rebuild its bridge',
    );
  });
});
