import { expect, it } from 'vitest';
import { writeLinkset } from './linkset.ts';

it('writes the links of each resource and leaves out empty relations', () => {
  const written = writeLinkset([
    {
      anchor: 'https://a.example/',
      links: { author: [], item: [{ href: 'https://a.example/b.md', type: 'text/markdown' }] },
    },
  ]);
  expect(JSON.parse(written)).toEqual({
    linkset: [
      {
        anchor: 'https://a.example/',
        item: [{ href: 'https://a.example/b.md', type: 'text/markdown' }],
      },
    ],
  });
});
