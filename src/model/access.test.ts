import { describe, expect, it } from 'vitest';
import { type Access, accessSchema, findLevel, fullAccess, narrowAccess } from './access.ts';

const open = { statement: 'http://rightsstatements.org/vocab/CNE/1.0/' };
const closed = { statement: 'http://rightsstatements.org/vocab/InC/1.0/' };

describe('accessSchema', () => {
  it.each([
    ['excerpt', { site: 'excerpt', search: 'excerpt', release: 'excerpt' }],
    [{ release: 'metadata' }, { site: 'full', search: 'full', release: 'metadata' }],
    [{}, fullAccess],
  ])('reads %j', (written, expected) => {
    expect(accessSchema.parse(written)).toEqual(expected);
  });

  it.each(['exerpt', 3, null, { site: 'none' }, { sites: 'full' }])('refuses %j', (written) => {
    expect(accessSchema.safeParse(written).success).toBe(false);
  });
});

describe('narrowAccess', () => {
  it('takes the narrowest of each by itself', () => {
    const statements: Access[] = [
      { site: 'excerpt', search: 'full', release: 'metadata' },
      { site: 'full', search: 'metadata', release: 'excerpt' },
    ];
    expect(narrowAccess(statements)).toEqual({
      site: 'excerpt',
      search: 'metadata',
      release: 'metadata',
    });
  });

  it('is full where nothing is stated', () => {
    expect(narrowAccess([])).toEqual(fullAccess);
  });
});

describe('findLevel', () => {
  it.each([
    ['site', undefined, open, 'full'],
    ['site', undefined, closed, 'full'],
    ['site', { ...fullAccess, site: 'excerpt' }, open, 'excerpt'],
    ['search', { ...fullAccess, search: 'metadata' }, open, 'metadata'],
    ['search', { ...fullAccess, site: 'excerpt' }, open, 'excerpt'],
    ['release', { ...fullAccess, site: 'metadata' }, open, 'full'],
    ['release', { ...fullAccess, release: 'excerpt' }, open, 'excerpt'],
    ['files', undefined, open, 'full'],
    ['files', undefined, closed, 'excerpt'],
    ['files', { ...fullAccess, site: 'metadata' }, closed, 'metadata'],
    ['files', { ...fullAccess, search: 'metadata', release: 'metadata' }, open, 'full'],
  ] as const)('lets to %s with %j under %j: %s', (outlet, access, rights, expected) => {
    expect(findLevel({ access, rights }, outlet)).toBe(expected);
  });
});
