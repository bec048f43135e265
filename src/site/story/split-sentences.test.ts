import { expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

it.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  [
    'The U.S. Secretary met A. Toynbee. He left.',
    ['The U.S. Secretary met A. Toynbee.', 'He left.'],
  ],
  ['It cost 3.5 million. approx. no more', ['It cost 3.5 million. approx. no more']],
  ['“Wait.” She said it. «Да.» Он ушёл.', ['“Wait.”', 'She said it.', '«Да.»', 'Он ушёл.']],
  ['Մուտքն ազատ է։ Անձրև չկա։', ['Մուտքն ազատ է։', 'Անձրև չկա։']],
  ['ავტობუსი ივლის. მძღოლმა თქვა.', ['ავტობუსი ივლის.', 'მძღოლმა თქვა.']],
  ['فانوس روشن شد. مردم ماندند؟ بله.', ['فانوس روشن شد.', 'مردم ماندند؟', 'بله.']],
  ['', []],
])('cuts %j', (paragraph, expected) => {
  const sentences = splitSentences(paragraph);
  expect(sentences.map(({ text }) => text.trim())).toEqual(expected);
  expect(sentences.map(({ text }) => text).join('')).toBe(paragraph);
  for (const { start, text } of sentences)
    expect(paragraph.slice(start, start + text.length)).toBe(text);
});
