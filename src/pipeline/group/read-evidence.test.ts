import { expect, it } from 'vitest';
import { readEvidence } from './read-evidence.ts';

it.each([
  ['https://www.tarvel-post.example/town/bridge/', 'tarvel-post.example/town/bridge'],
  ['http://m.tarvel-post.example/town/bridge?utm_source=x#top', 'tarvel-post.example/town/bridge'],
  [
    'https://tarvel-post.example/article.php?id=207&print=1',
    'tarvel-post.example/article.php?id=207',
  ],
  ['https://tarvel-post.example/', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('reads the address %s', (url, address) => {
  expect(readEvidence({ sha256: '', text: '', url }).address).toBe(address);
});

it('knows the day only where the moment says it', () => {
  const dayOf = (published: string) => readEvidence({ sha256: '', text: '', published }).day;
  expect([dayOf('2031-05-06T22:10+04:00'), dayOf('2031-05')]).toEqual(['2031-05-06', undefined]);
});
