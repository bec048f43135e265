import { expect, test } from 'vitest';
import { blankMarkup } from './blank-markup.ts';

test.each([
  ['<p>a</p>', 'a'],
  ['a<!-- <b>x</b>\n-->b', 'a\nb'],
  ['a<script>if (1 < 2)\nx</script >b', 'a\nb'],
  ['<STYLE>p{}</Style>b', 'b'],
  ['<scripted>a</scripted>', 'a'],
  ['1 < 2 and a > b', '1 < 2 and a > b'],
  ['<script>no end', 'no end'],
  ['<!-- no end', '<!-- no end'],
  ['<a\nhref=x>y<br', '\ny<br'],
])('%j shows %j', (html, shown) => {
  expect(blankMarkup(html)).toBe(shown);
});
