import { expect, it } from 'vitest';
import { parseSiteAddress } from './site-address.ts';

it.each([
  ['https://example.org', undefined, { origin: 'https://example.org', base: '/' }],
  ['https://example.org/', undefined, { origin: 'https://example.org', base: '/' }],
  ['https://example.org/a/b', undefined, { origin: 'https://example.org', base: '/a/b/' }],
  ['https://example.org/a/', 'b', { origin: 'https://example.org', base: '/b/' }],
  ['https://example.org/a/', '/', { origin: 'https://example.org', base: '/' }],
])('parses %s with base path %s', (address, basePath, expected) => {
  expect(parseSiteAddress(address, basePath)).toEqual(expected);
});

it.each(['nonsense', 'localhost:4321', 'ftp://example.org/', '/archive/'])(
  'refuses %s as an address',
  (address) => {
    expect(() => parseSiteAddress(address)).toThrow(`${address} is not a web address`);
  },
);
