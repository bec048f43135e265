import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { isSilent } from '../../src/pipeline/accession/html-elements.ts';
import { parseHtml } from '../../src/pipeline/accession/parse-html.ts';
import { corpusNote, readCorpus } from './read-corpus.ts';

const sources: readonly string[] = [
  ...readCorpus<{ html: string }[]>('html5lib-tree-construction.json', [
    { html: '<table>a<tr>b<td>c</table>d' },
  ]).map((test) => test.html),
  ...readCorpus<{ input: string }[]>('html5lib-tokenizer.json', [
    { input: '<a/ <b>&#x0;x</p>' },
  ]).map((test) => test.input),
  ...readCorpus<{ payload: string }[]>('xss-payloads.json', [
    { payload: '<svg><p>x<style><!--' },
  ]).map((test) => test.payload),
];

it(`covers broken HTML exactly and loses no visible text; ${corpusNote}`, () => {
  for (const source of sources) {
    const blocks = parseHtml(source)?.blocks ?? [];
    const covered = blocks.map(({ extent }) => source.slice(extent.start, extent.end)).join('');
    expect(covered, source).toBe(blocks.length === 0 ? '' : source);
    expect(
      blocks.filter(({ extent }) => extent.start >= extent.end),
      source,
    ).toEqual([]);
    const words = blocks.map((block) => block.text).join('');
    expect(sortCharacters(words), source).toBe(sortCharacters(showText(source)));
  }
});

/** Text that the parser moved stands elsewhere in the tree than in the file: compare what is there, not the order. */
function sortCharacters(text: string): string {
  return [...text.split(/[\s\u0085\u200b]+/u).join('')].sort().join('');
}

function showText(source: string): string {
  const parts: string[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'root' || (node.type === 'element' && !isSilent(node)))
      node.children.forEach(collect);
    else if (node.type === 'element' && node.tagName === 'head' && !node.position)
      node.children.forEach(collect);
  };
  collect(unified().use(rehypeParse).parse(source));
  return parts.join('');
}
