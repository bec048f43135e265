import { describe, expect, it } from 'vitest';
import type { StoryLink } from './link-reports.ts';
import { nameStories } from './name-stories.ts';

const link = (a: string, b: string): StoryLink => ({
  pair: [a, b],
  confidence: 0.5,
  shared: ['Yerevan'],
});

describe('nameStories', () => {
  it('names a story after its first entry, and lists for each entry the linked others', () => {
    const stories = nameStories([link('b', 'c'), link('a', 'b')], new Map());
    expect([...stories.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(stories.get('b')).toEqual({
      id: 'a',
      entries: [
        { id: 'a', confidence: 0.5, shared: ['Yerevan'] },
        { id: 'c', confidence: 0.5, shared: ['Yerevan'] },
      ],
    });
    expect(stories.get('c')?.entries.map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps the id that a story had', () => {
    const stories = nameStories([link('a', 'b')], new Map([['b', 'old-story']]));
    expect(stories.get('a')?.id).toBe('old-story');
  });

  it('keeps stories without a common entry apart', () => {
    const stories = nameStories([link('a', 'b'), link('c', 'd')], new Map());
    expect(stories.get('d')?.id).toBe('c');
  });
});
