import type { Root, RootContent } from 'mdast';
import { expect, it } from 'vitest';
import { findTextBlocks, parseArticle } from '../../src/model/article-text.ts';
import { encodeMarkdown } from '../../src/pipeline/write/encode-markdown.ts';
import { corpusNote, readCorpus } from './read-corpus.ts';

const texts = [
  ...readCorpus<{ markdown: string }[]>('commonmark-spec.json', [
    { markdown: '[foo]: /url\n\n- a\n\n      b\n' },
  ]).map((test) => test.markdown),
  ...readCorpus<{ markdown: string }[]>('gfm-spec.json', []).map((test) => test.markdown),
  ...readCorpus<string[]>('naughty-strings.json', ['<script>', '‮txet']),
  ...readCorpus<string[]>('unicode-naughty.json', []),
  ...readCorpus<{ payload: string }[]>('xss-payloads.json', []).map((test) => test.payload),
  ...readCorpus<{ yaml: string }[]>('yaml-test-suite.json', []).map((test) => test.yaml),
  ...readCorpus<{ text: string }[]>('trojan-source.json', []).map((test) => test.text),
].map(makeCanonical);

const inline = (value: string) => [{ type: 'text' as const, value }];
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: inline(value) });
const shapes: readonly ((value: string) => RootContent)[] = [
  paragraph,
  (value) => ({ type: 'heading', depth: 2, children: inline(value) }),
  (value) => ({ type: 'blockquote', children: [paragraph(value)] }),
  (value) => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [paragraph(value)] }],
  }),
];

it(`writes hostile lines as paragraphs, headings, quotations and items; ${corpusNote}`, () => {
  for (const text of texts) {
    const lines = text.split('\n').filter((line) => line !== '');
    expectSame({ type: 'root', children: lines.map(paragraph) });
    expectSame({
      type: 'root',
      children: lines.flatMap((line, index) => shapes[index % 4]?.(line) ?? []),
    });
  }
}, 120_000);

it(`writes hostile texts of several lines as one block; ${corpusNote}`, () => {
  for (const text of texts.filter((value) => value !== '')) {
    for (const shape of shapes) expectSame({ type: 'root', children: [shape(text)] });
  }
}, 120_000);

function expectSame(root: Root): void {
  const read = (tree: Root) => findTextBlocks(tree).map(({ text, node }) => [node.type, text]);
  expect(read(parseArticle(encodeMarkdown(root)))).toEqual(read(root));
}

/** What the pipeline hands to the writer: LF, no controls, no lone surrogates. */
function makeCanonical(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').toWellFormed();
  return lines.replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');
}
