import { expect, it } from 'vitest';
import { writeJsonLd } from './json-ld.ts';

it('cannot end the element it stands in, and reads back the same', () => {
  const written = writeJsonLd({ name: '</script><script>alert(1)</script><!--' });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({
    '@context': 'https://schema.org',
    name: '</script><script>alert(1)</script><!--',
  });
});

it('leaves out what is undefined', () => {
  expect(writeJsonLd({ name: undefined })).toBe('{"@context":"https://schema.org"}');
});
