import { describe, expect, it } from 'vitest';
import { cleanCapture } from './clean-capture.ts';
import { readArticle } from './read-article.ts';
import { parseText, prose } from './test-capture.ts';

const [first, second] = prose;
const title = 'Lorvan to rebuild its old bridge over the Asta';

function readText(text: string) {
  return readArticle(cleanCapture(parseText(text), []));
}

describe('readArticle', () => {
  it.each([
    ['a short line between paragraphs', 'What changes', 'heading'],
    ['a Georgian line', 'რა იცვლება', 'heading'],
    ['a quoted line', '“What changes”', 'heading'],
    ['a question is left a paragraph', 'What changes?', 'paragraph'],
    ['a short sentence', 'Nothing changes.', 'paragraph'],
    ['a line that begins small', 'and the rest', 'paragraph'],
  ])('%s', (_, line, kind) => {
    const blocks = readText([title, first, line, second].join('\n'));
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['paragraph', first],
      [kind, line],
      ['paragraph', second],
    ]);
  });

  it('takes no line for a heading where two stand together', () => {
    const blocks = readText(
      [title, first, 'Asta, cold and wide', 'Carry me over', second].join('\n'),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(Array(4).fill('paragraph'));
  });

  it('keeps the kinds of HTML', () => {
    const page = `<h1>${title}</h1><p>${first}</p><h1>What changes</h1><ol><li>a lamp;</li></ol><blockquote>“Bridges do not wait.”</blockquote><p>${second}</p>`;
    expect(readText(page).map(({ kind, depth, ordered }) => [kind, depth, ordered])).toEqual([
      ['paragraph', 0, false],
      ['heading', 2, false],
      ['list-item', 0, true],
      ['quotation', 0, false],
      ['paragraph', 0, false],
    ]);
  });

  it('reads nothing where there is no article', () => {
    expect(readText('Lorvan Courier\nMarket square 4')).toEqual([]);
  });
});
