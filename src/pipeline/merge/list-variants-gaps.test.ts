import { describe, expect, it } from 'vitest';
import { listVariants } from './list-variants.ts';
import { showVariants } from './show-variants.ts';
import { toBlocks } from './test-texts.ts';

const article = [
  'The council of the valley met on Monday, and all nine members came.',
  'The mayor said that 80 houses had been damaged and that “help is on its way”.',
  'Farmers from the upper villages lost most of the harvest, a note says.',
  'The ministry counted 207 wells that can no longer be used.',
  'A fund for the victims was opened on Tuesday and has received gifts from abroad.',
  'The next meeting will be held in spring.',
];
const [council = '', houses = '', farmers = '', wells = '', fund = '', spring = ''] = article;
const changed = article.map((text) =>
  text.replace('80', '71').replace('207', '208').replace(/[“”]/g, '"'),
);
const cutAfter = (words: string) => {
  const text = article.join('\n\n');
  return text.slice(0, text.indexOf(words) + words.length).split('\n\n');
};

describe('listVariants, where witnesses lack passages', () => {
  it('shows what the others read after the point where one of three breaks off', () => {
    expect(showVariants(article, changed, cutAfter('80 houses had'))).toMatchInlineSnapshot(`
      [
        "number: 80 | B 71",
        "omission:  been damaged and that  | C –",
        "punctuation: “ | B " | C –",
        "omission: help is on its way | C –",
        "punctuation: ”. | B ". | C –",
        "omission: ¶Farmers from the upper villages lost most of the harvest, a note says. | C –",
        "omission: ¶The ministry counted  | C –",
        "number: 207 | B 208 | C –",
        "omission:  wells that can no longer be used. | C –",
        "omission: ¶A fund for the victims was opened on Tuesday and has received gifts from abroad.¶The next meeting will be held in spring. | C –",
      ]
    `);
  });

  it('shows it where the copy ends in the middle of a word', () => {
    expect(showVariants(article, changed, cutAfter('and th'))).toMatchInlineSnapshot(`
      [
        "number: 80 | B 71",
        "wording: that  | C th",
        "punctuation: “ | B " | C –",
        "omission: help is on its way | C –",
        "punctuation: ”. | B ". | C –",
        "omission: ¶Farmers from the upper villages lost most of the harvest, a note says. | C –",
        "omission: ¶The ministry counted  | C –",
        "number: 207 | B 208 | C –",
        "omission:  wells that can no longer be used. | C –",
        "omission: ¶A fund for the victims was opened on Tuesday and has received gifts from abroad.¶The next meeting will be held in spring. | C –",
      ]
    `);
  });

  it('shows it where the copy ends with an ellipsis', () => {
    expect(
      showVariants(article, changed, [council, 'The mayor said that 80 houses…']),
    ).toMatchInlineSnapshot(`
      [
        "number: 80 | B 71",
        "punctuation:   | C …",
        "omission: had been damaged and that  | C –",
        "punctuation: “ | B " | C –",
        "omission: help is on its way | C –",
        "punctuation: ”. | B ". | C –",
        "omission: ¶Farmers from the upper villages lost most of the harvest, a note says. | C –",
        "omission: ¶The ministry counted  | C –",
        "number: 207 | B 208 | C –",
        "omission:  wells that can no longer be used. | C –",
        "omission: ¶A fund for the victims was opened on Tuesday and has received gifts from abroad.¶The next meeting will be held in spring. | C –",
      ]
    `);
  });

  it('shows it where the copy ends with a line that leads elsewhere', () => {
    expect(showVariants(article, changed, [council, houses, 'Read more'])).toMatchInlineSnapshot(`
      [
        "number: 80 | B 71",
        "punctuation: “ | B "",
        "punctuation: ” | B "",
        "addition: – | C Read more",
        "omission: Farmers from the upper villages lost most of the harvest, a note says.¶ | C –",
        "omission: The ministry counted  | C –",
        "number: 207 | B 208 | C –",
        "omission:  wells that can no longer be used. | C –",
        "omission: ¶A fund for the victims was opened on Tuesday and has received gifts from abroad.¶The next meeting will be held in spring. | C –",
      ]
    `);
  });

  it('shows it where the copy begins late', () => {
    expect(
      showVariants(article, changed, [
        'ouses had been damaged and that “help is on its way”.',
        ...article.slice(2),
      ]),
    ).toMatchInlineSnapshot(`
      [
        "omission: The council of the valley met on Monday, and all nine members came.¶ | C –",
        "omission: The mayor said that  | C –",
        "number: 80  | B 71  | C –",
        "spelling: houses | C ouses",
        "punctuation: “ | B "",
        "punctuation: ” | B "",
        "number: 207 | B 208",
      ]
    `);
  });

  it('shows what two read in paragraphs that the third lacks', () => {
    expect(showVariants(article, changed, [council, wells, fund, spring])).toMatchInlineSnapshot(`
      [
        "omission: The mayor said that  | C –",
        "number: 80 | B 71 | C –",
        "omission:  houses had been damaged and that  | C –",
        "punctuation: “ | B " | C –",
        "omission: help is on its way | C –",
        "punctuation: ”. | B ". | C –",
        "omission: ¶Farmers from the upper villages lost most of the harvest, a note says.¶ | C –",
        "number: 207 | B 208",
      ]
    `);
  });

  it('shows paragraphs that are missing before a changed one', () => {
    expect(
      showVariants(article, changed, [council, fund.replace('A fund', 'Our fund'), spring]),
    ).toMatchInlineSnapshot(`
      [
        "omission: The mayor said that  | C –",
        "number: 80 | B 71 | C –",
        "omission:  houses had been damaged and that  | C –",
        "punctuation: “ | B " | C –",
        "omission: help is on its way | C –",
        "punctuation: ”. | B ". | C –",
        "omission: ¶Farmers from the upper villages lost most of the harvest, a note says. | C –",
        "omission: ¶The ministry counted  | C –",
        "number: 207 | B 208 | C –",
        "omission:  wells that can no longer be used.¶ | C –",
        "wording: A | C Our",
      ]
    `);
  });

  it('shows a run of whole missing paragraphs as one', () => {
    expect(showVariants(article, article, article.slice(0, 3))).toMatchInlineSnapshot(`
      [
        "omission: ¶The ministry counted 207 wells that can no longer be used.¶A fund for the victims was opened on Tuesday and has received gifts from abroad.¶The next meeting will be held in spring. | C –",
      ]
    `);
  });

  it('shows four witnesses, one broken off and one without a paragraph', () => {
    expect(
      showVariants(article, changed, cutAfter('80 houses had'), [
        council,
        farmers,
        wells,
        fund,
        spring,
      ]),
    ).toMatchInlineSnapshot(`
      [
        "omission: ¶The mayor said that  | D –",
        "number: 80 | B 71 | D –",
        "omission:  houses had | D –",
        "omission:  been damaged and that  | CD –",
        "punctuation: “ | B " | CD –",
        "omission: help is on its way | CD –",
        "punctuation: ”. | B ". | CD –",
        "omission: ¶Farmers from the upper villages lost most of the harvest, a note says. | C –",
        "omission: ¶The ministry counted  | C –",
        "number: 207 | B 208 | C –",
        "omission:  wells that can no longer be used. | C –",
        "omission: ¶A fund for the victims was opened on Tuesday and has received gifts from abroad.¶The next meeting will be held in spring. | C –",
      ]
    `);
  });

  it('shows four witnesses of which two break off in one paragraph', () => {
    expect(
      showVariants(article, cutAfter('The mayor said'), cutAfter('had been damaged'), changed),
    ).toMatchInlineSnapshot(`
      [
        "omission:  that  | B –",
        "number: 80 | B – | D 71",
        "omission:  houses had been damaged | B –",
        "omission:  and that  | BC –",
        "punctuation: “ | BC – | D "",
        "omission: help is on its way | BC –",
        "punctuation: ”. | BC – | D ".",
        "omission: ¶Farmers from the upper villages lost most of the harvest, a note says. | BC –",
        "omission: ¶The ministry counted  | BC –",
        "number: 207 | BC – | D 208",
        "omission:  wells that can no longer be used. | BC –",
        "omission: ¶A fund for the victims was opened on Tuesday and has received gifts from abroad.¶The next meeting will be held in spring. | BC –",
      ]
    `);
  });

  it('keeps a sentence that one witness puts in few words as one', () => {
    expect(
      showVariants(article, article, article.with(2, 'Farmers lost much.')),
    ).toMatchInlineSnapshot(`
      [
        "wording: from the upper villages lost most of the harvest, a note says | C lost much",
      ]
    `);
  });

  it('counts in its reasons the witnesses that have the place', () => {
    const witnesses = [article, changed, article, [council]].map((text, index) => ({
      siglum: 'ABCD'[index] ?? '',
      blocks: toBlocks(text),
    }));
    const variants = listVariants(article.join('\n\n'), witnesses, 'A', {
      preferences: [],
      rulings: [],
    });
    expect(variants.find(({ lemma }) => lemma === '207')).toMatchObject({
      kind: 'number',
      reason: 'read by 2 of the 3 witnesses that have this place',
    });
    expect(variants.find(({ lemma }) => lemma.includes('Farmers'))).toMatchObject({
      kind: 'omission',
      reason: 'read by 3 of 4 witnesses',
    });
  });
});
