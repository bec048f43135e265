import { describe, expect, it } from 'vitest';
import { compareReports } from './compare-reports.ts';
import { readReport } from './read-report.ts';

function compare(texts: readonly string[], language = 'en') {
  const reports = texts.map((text, index) => readReport(index, text.split('\n\n'), language));
  const { disagreements, common } = compareReports(reports);
  return {
    differ: disagreements.map(({ kind, claims }) => [
      kind,
      ...claims.map(
        ({ statement, at }) => `${statement.report} ${statement.text.slice(...(at ?? []))}`,
      ),
    ]),
    common: common.map((claims) => claims.map(({ statement }) => statement.text)),
  };
}

const frontier = [
  'The Velian side claimed 207 dead and missing, while the Osmar side claimed 79 dead. The talks were held at noon. Envoys left without a word. A road was closed for the day.',
  'Velia has claimed 207 deaths or missing persons. Osmar has reported that 80 of its soldiers were killed, while 282 others were injured. Snow fell on the passes. Markets stayed open.',
];

describe('figures', () => {
  it('differ where passages speak of one thing in other words', () => {
    expect(compare(frontier).differ).toEqual([['number', '0 79', '1 80']]);
  });

  it('of three reports make one disagreement', () => {
    const third =
      'Osmar has reported 81 dead. Velia claimed 207 dead and missing, while Osmar mourns.';
    expect(compare([...frontier, third]).differ).toEqual([['number', '0 79', '1 80', '2 81']]);
  });

  it('agree where both reports have them, and do not differ where they speak of other things', () => {
    const { differ } = compare([
      'The bridge of Lorvan cost 300 crowns. The mayor opened it at dusk.',
      'A choir of 280 sang in the church. Bells were rung for an hour.',
    ]);
    expect(differ).toEqual([]);
    expect(compare([frontier[0] ?? '', frontier[0] ?? '']).differ).toEqual([]);
  });

  it('may be days of the week', () => {
    const { differ } = compare([
      'Tugs are to pull the ship free at high water on Thursday. It rained. Nobody came.',
      'Tugs are to pull the ship free at high water on Friday. The crew slept. Tea was served.',
    ]);
    expect(differ).toEqual([['weekday', '0 Thursday', '1 Friday']]);
  });

  it('are compared in other languages too', () => {
    const { differ } = compare(
      [
        'На пароме «Гальден» находились 214 пассажиров. Туман рассеялся. Никто не кричал.',
        'Паром «Гальден» перевозил 209 пассажиров. Причал закрыт. Буксиры придут позже.',
      ],
      'ru',
    );
    expect(differ).toEqual([['number', '0 214', '1 209']]);
  });
});

describe('names', () => {
  it('differ by a letter inside them, not by their endings', () => {
    const { differ } = compare([
      'They met Antony Blicken and Ivan Petrov.',
      'They met Antony Blinken and Anna Petrova, the Armenian.',
    ]);
    expect(differ).toEqual([['name', '0 Blicken', '1 Blinken']]);
  });
});

it('finds sentences that say the same', () => {
  const { common } = compare([
    'The council voted for a stone bridge over the Asta. Rain fell.',
    'Farmers cheered. For a stone bridge over the Asta the council voted.',
  ]);
  expect(common).toEqual([
    [
      'The council voted for a stone bridge over the Asta.',
      'For a stone bridge over the Asta the council voted.',
    ],
  ]);
});

it('compares nothing with nothing', () => {
  expect(compare(['', 'A. B.'])).toEqual({ differ: [], common: [] });
});
