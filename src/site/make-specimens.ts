import type { Part } from '../model/entry.ts';
import type { Variant, VariantKind } from '../model/variant.ts';
import type { MarkedRun } from './mark-capture.ts';

/** A text with one variant of each kind, so that marks and apparatus can be looked at whole. */
export function makeVariants(): { text: string; variants: Variant[] } {
  const kinds: readonly (readonly [VariantKind, string, string])[] = [
    ['number', '80', '79'],
    ['name', 'Blinken', 'Blicken'],
    ['wording', 'claimed', 'said'],
    ['addition', '', 'on Monday'],
    ['omission', 'in New York', ''],
    ['spelling', 'organisation', 'organization'],
    ['case', 'Prime Minister', 'prime minister'],
    ['punctuation', '“ceasefire”', '"ceasefire"'],
    ['spacing', 'a word', 'a\u00a0word'],
  ];
  let text = 'Here stands';
  const variants = kinds.map(([kind, lemma, other], index): Variant => {
    const start = text.length + 1;
    text += lemma === '' ? ' and' : ` ${lemma} and`;
    return {
      id: `v${index + 1}`,
      at: [start, start + lemma.length],
      kind,
      lemma,
      reason: 'two of three witnesses have it',
      readings: [
        { text: lemma, witnesses: ['A', 'C'] },
        { text: other, witnesses: ['B'] },
      ],
    };
  });
  return { text: `${text} no more.`, variants };
}

/** A run of each fate that lines of a capture can have. */
export function makeRuns(): MarkedRun[] {
  const [menu, title] = ['Home News Sport', 'Talks begin in New York'];
  const appeal = 'Subscribe to our newsletter';
  const fates: readonly (readonly [Part, string])[] = [
    [
      { lines: '1', as: 'removed', rule: 'navigation', reason: 'menu of the page', words: menu },
      menu,
    ],
    [{ lines: '2', as: 'metadata', field: 'title', words: title }, title],
    [{ lines: '3', as: 'kept' }, 'The foreign ministers met on Monday.'],
    [{ lines: '4', as: 'kept', doubtful: true }, 'Photo: the talks on Monday'],
    [
      {
        lines: '5',
        as: 'removed',
        rule: 'unlike-article',
        reason: 'few of the article’s words',
        words: appeal,
        doubtful: true,
      },
      appeal,
    ],
  ];
  return fates.map(([part, text], index) => ({
    part,
    lines: [{ number: index + 1, column: 1, text }],
    length: text.length + 1,
  }));
}
