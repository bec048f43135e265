import type { Part } from '../model/entry.ts';
import type { Variant, VariantKind } from '../model/variant.ts';
import type { ApparatusItem } from './describe-variants.ts';
import type { MarkedRun } from './mark-capture.ts';

/** One variant of each kind, so that the apparatus can be looked at whole. */
export function makeVariants(): ApparatusItem[] {
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
  return kinds.map(([kind, lemma, other], index): ApparatusItem => {
    const variant: Variant = {
      id: `v${index + 1}`,
      at: [0, 0],
      kind,
      lemma,
      reason: 'two of three witnesses have it',
      readings: [
        { text: lemma, witnesses: ['A', 'C'] },
        { text: other, witnesses: ['B'] },
      ],
    };
    const number = `${index + 1}`;
    return { variant, number, leaf: 'paragraph', paragraph: 1, before: 'words ', after: ' after' };
  });
}

/** A run of each fate that lines of a capture can have. */
export function makeRuns(): MarkedRun[] {
  const fates: readonly (readonly [Part, string])[] = [
    [
      {
        lines: '1',
        as: 'removed',
        rule: 'navigation',
        reason: 'menu of the page',
        words: 'Home News Sport',
      },
      'Home News Sport',
    ],
    [
      { lines: '2', as: 'metadata', field: 'title', words: 'Talks begin in New York' },
      'Talks begin in New York',
    ],
    [{ lines: '3', as: 'kept' }, 'The foreign ministers met on Monday.'],
    [{ lines: '4', as: 'kept', doubtful: true }, 'Photo: the talks on Monday'],
    [
      {
        lines: '5',
        as: 'removed',
        rule: 'learned',
        reason: 'few of the article’s words',
        words: 'Subscribe to our newsletter',
        doubtful: true,
      },
      'Subscribe to our newsletter',
    ],
  ];
  return fates.map(([part, text], index) => ({
    part,
    lines: [{ number: index + 1, column: 1, text }],
    length: text.length + 1,
  }));
}
