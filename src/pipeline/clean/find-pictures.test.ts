import { expect, it } from 'vitest';
import { cleanCapture } from './clean-capture.ts';
import { findPictures } from './find-pictures.ts';
import { parseText, prose } from './test-capture.ts';

const [first, second] = prose;

/** The pictures of a page's article, each with its caption and what it stands before. */
function show(body: string): string[] {
  const source = `<h1>Old bridge to be rebuilt</h1>${body}`;
  const cleaned = cleanCapture(parseText(source, { url: 'https://e.org/' }), []);
  return [...findPictures(cleaned)].flatMap(([index, { pictures = [], caption }]) =>
    pictures.map(({ address, caption: below }) => {
      const text = cleaned.capture.blocks[index]?.text.slice(0, 12);
      return `${new URL(address).pathname} ${below ?? '–'} ${caption ? 'over' : 'before'} ${text}`;
    }),
  );
}

it.each([
  ['within the text', `<p>${first}<p><img src=a alt=b><p>${second}`, ['/a – before Work is to b']],
  [
    'with a caption within the text',
    `<p>${first}<figure><img src=a><figcaption>The old bridge</figcaption></figure><p>${second}`,
    ['/a The old bridge before Work is to b'],
  ],
  [
    'with a caption that is metadata',
    `<figure><img src=a><figcaption>The old bridge</figcaption></figure><p>${first}<p>${second}`,
    ['/a The old bridge before The town cou'],
  ],
  [
    'but none before the title or after the end',
    `<p>${first}<p>${second}<footer><img src=a alt=b>Contact us</footer>`,
    [],
  ],
])('finds pictures %s', (_, body, pictures) => {
  expect(show(body)).toEqual(pictures);
});
