import { expect, it } from 'vitest';
import { writeTimeMap } from './time-map.ts';

const original = 'https://courier.example/a?b="c">';
const self = 'https://a.example/timemaps/0/timemap.link';

it('lists mementos by date and what has none', () => {
  const mementos = [
    { address: 'https://a.example/2', captured: '2024-01-02T03:00+04:00' },
    { address: 'https://a.example/3', captured: null },
    { address: 'https://a.example/1', captured: '2022-09-20' },
  ];
  expect(writeTimeMap({ original, self, mementos })).toBe(
    `<https://courier.example/a?b=%22c%22%3E>; rel="original",
<${self}>; rel="self"; type="application/link-format"; from="Tue, 20 Sep 2022 00:00:00 GMT"; until="Mon, 01 Jan 2024 23:00:00 GMT",
<https://a.example/1>; rel="first memento"; datetime="Tue, 20 Sep 2022 00:00:00 GMT",
<https://a.example/2>; rel="last memento"; datetime="Mon, 01 Jan 2024 23:00:00 GMT",
<https://a.example/3>; rel="item"
`,
  );
});

it('a lone memento is first and last', () => {
  const mementos = [{ address: 'https://a.example/1', captured: '2022' }];
  expect(writeTimeMap({ original, self, mementos })).toContain(
    '<https://a.example/1>; rel="first last memento"; datetime="Sat, 01 Jan 2022 00:00:00 GMT"',
  );
});

it('says no span without dates', () => {
  expect(writeTimeMap({ original, self, mementos: [] })).toBe(
    `<https://courier.example/a?b=%22c%22%3E>; rel="original",\n<${self}>; rel="self"; type="application/link-format"\n`,
  );
});
