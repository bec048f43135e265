import { expect, it } from 'vitest';
import { escapeXml } from './escape-xml.ts';

it.each([
  [
    'markup',
    '<a href="b">\'c\' & d</a>',
    '&lt;a href=&quot;b&quot;&gt;&#39;c&#39; &amp; d&lt;/a&gt;',
  ],
  ['the end of a CDATA section', ']]>', ']]&gt;'],
  ['control characters XML forbids', 'a\u0000b\u000bc\u001fd', 'a\ufffdb\ufffdc\ufffdd'],
  ['white space XML keeps', 'a\tb\nc', 'a\tb\nc'],
  ['a carriage return, which a parser would drop', 'a\rb', 'a&#13;b'],
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['non-characters', '\ufffe\uffff', '\ufffd\ufffd'],
  ['letters beyond the first plane', '😀 Հայաստան', '😀 Հայաստան'],
])('escapes %s', (_, text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
