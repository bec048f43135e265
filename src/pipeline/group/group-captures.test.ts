import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCaptures } from './group-captures.ts';
import { articleWithRelease, meeting, otherReport, rates, release, weather } from './test-texts.ts';

interface Text {
  readonly title?: string | undefined;
  readonly text: string;
}

const toInput = ({ title, text }: Text) => ({
  sha256: createHash('sha256').update(`${title}\n${text}`).digest('hex'),
  title,
  text,
});

/** Clusters as sorted lists of positions in the list of texts. */
const group = (texts: readonly Text[]) =>
  groupCaptures(texts.map(toInput))
    .clusters.map((cluster) => cluster.join(' '))
    .sort();

const paragraphs = meeting.text.split('\n\n');
const withText = (text: string, title: string | undefined = meeting.title) => ({ title, text });
const furniture =
  'Read also Opposition calls for early elections in spring Parliament votes on budget after long debate Share on social media Subscribe to our newsletter';
const update = meeting.text
  .replace('207', '212')
  .replace('80 of its', '82 of its')
  .replace('missing', 'missing in action');
const words = meeting.text.split(/\s+/);
const quarter = words.slice(0, words.length / 4).join(' ');

describe('groupCaptures', () => {
  it.each<[string, Text[]]>([
    ['byte-identical texts', [meeting, withText(meeting.text, 'Another title')]],
    ['furniture left at the end', [meeting, withText(`${meeting.text}\n\n${furniture}`)]],
    [
      'furniture left before and after',
      [
        withText(`${furniture}\n\n${meeting.text}`),
        withText(`${meeting.text}\n\n${furniture} Weather`),
      ],
    ],
    [
      'furniture left before, no title known',
      [withText(`${furniture}\n\n${meeting.text}`, undefined), { text: meeting.text }],
    ],
    ['a copy cut off after a quarter', [meeting, withText(quarter, undefined)]],
    ['a copy of the first paragraph', [meeting, withText(paragraphs[0] ?? '', undefined)]],
    [
      'a copy without its beginning, same title',
      [meeting, withText(paragraphs.slice(2).join('\n\n'))],
    ],
    [
      'a title with the site’s name',
      [meeting, withText(paragraphs.slice(2).join('\n\n'), `${meeting.title} - NEWS.am`)],
    ],
    ['an update with other figures', [meeting, withText(update)]],
    [
      'a notice and its copy',
      [
        weather('Monday', [3, 8, 15, 11, 24, 100, 4, 3]),
        weather('Monday', [3, 8, 15, 11, 24, 100, 4, 3]),
      ],
    ],
  ])('joins %s', (_, texts) => {
    expect(group(texts)).toEqual([texts.map((_, index) => index).join(' ')]);
  });

  it.each<[string, Text[]]>([
    ['another report that quotes the same statements', [meeting, otherReport]],
    ['a press release and an article that quotes it whole', [release, articleWithRelease]],
    [
      'a long press release and a short article around it',
      [
        withText(meeting.text, 'Statement of the ministry'),
        withText(
          `${articleWithRelease.text.split('\n\n').slice(0, 2).join('\n\n')}\n\n${meeting.text}`,
          'Villagers return home',
        ),
      ],
    ],
    [
      'weather notices of two days',
      [
        weather('Monday', [3, 8, 15, 11, 24, 100, 4, 3]),
        weather('Tuesday', [2, 6, 12, 9, 21, 200, 5, 2]),
      ],
    ],
    [
      'exchange rates of two days',
      [
        rates('20 September', ['405.12', '404.91', '6.71', '143.30', '21765', '252', '12008']),
        rates('21 September', ['406.80', '402.04', '6.65', '143.92', '21803', '255', '12110']),
      ],
    ],
    [
      'short texts with other titles',
      [withText('Photo: press office', 'One'), withText('Photo: press office', 'Two')],
    ],
    ['empty texts', [withText(''), withText('')]],
  ])('keeps apart %s', (_, texts) => {
    expect(group(texts)).toEqual(texts.map((_, index) => `${index}`));
  });

  it('does not weld the ends of a chain of overlapping texts', () => {
    const sentences = Array.from({ length: 60 }, (_, day) => {
      const word = String.fromCharCode(97 + (day % 26)) + day;
      return `${['rain', 'wind', 'snow', 'fog', 'sun', 'hail'].map((kind) => kind + word).join(' ')} came.`;
    });
    const windows = Array.from({ length: 8 }, (_, step) =>
      withText(sentences.slice(step * 5, step * 5 + 16).join(' '), undefined),
    );
    const clusters = group(windows).map((cluster) => cluster.split(' ').map(Number));
    expect(clusters.length).toBeGreaterThan(2);
    for (const cluster of clusters)
      expect(Math.max(...cluster) - Math.min(...cluster)).toBeLessThan(3);
  });

  it('keeps a much copied article together', () => {
    const copies = Array.from({ length: 60 }, (_, index) =>
      withText(`${meeting.text} Copy ${index}.`),
    );
    expect(group(copies)).toHaveLength(1);
  });

  it('gives the same clusters whatever the order of input', () => {
    const texts: Text[] = [
      meeting,
      withText(quarter, undefined),
      withText(update),
      otherReport,
      release,
      articleWithRelease,
      weather('Monday', [3, 8, 15, 11, 24, 100, 4, 3]),
      weather('Tuesday', [2, 6, 12, 9, 21, 200, 5, 2]),
    ];
    const clustersOf = (order: readonly number[]) =>
      groupCaptures(order.map((index) => toInput(texts[index] as Text)))
        .clusters.map((cluster) =>
          cluster
            .map((position) => order[position])
            .sort()
            .join(' '),
        )
        .sort();
    const usual = clustersOf(texts.keys().toArray());
    expect(usual).toContain('0 1 2');
    fc.assert(
      fc.property(
        fc.shuffledSubarray(texts.keys().toArray(), { minLength: texts.length }),
        (order) => {
          expect(clustersOf(order)).toEqual(usual);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says for each pair why', () => {
    const reasons = (texts: readonly Text[]) =>
      groupCaptures(texts.map(toInput)).pairs.map(({ verdict }) =>
        verdict.reason.replace(/^.*?[:;] /, ''),
      );
    expect(reasons([meeting, withText(quarter)])).toEqual([
      'the shorter stands in the longer, and both begin alike',
    ]);
    expect(reasons([release, articleWithRelease])).toEqual(['the one quotes the other']);
    expect(
      reasons([
        weather('Monday', [3, 8, 15, 11, 24, 100, 4, 3]),
        weather('Tuesday', [2, 6, 12, 9, 21, 200, 5, 2]),
      ]),
    ).toEqual(['one template, but 8 of 9 names and figures are others']);
  });
});
