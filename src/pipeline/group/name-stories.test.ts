import { describe, expect, it } from 'vitest';
import type { StoryLink } from './link-reports.ts';
import { nameStories } from './name-stories.ts';

const link = (a: string, b: string): StoryLink => ({
  pair: [a, b],
  confidence: 0.5,
  shared: ['Yerevan'],
});

describe('nameStories', () => {
  it('names a story after its first entry, and lists for each entry all the others', () => {
    const stories = nameStories([link('b', 'c'), link('a', 'b')], new Map());
    expect([...stories.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(stories.get('b')).toEqual({
      id: 'a',
      entries: [
        { id: 'a', confidence: 0.5, shared: ['Yerevan'] },
        { id: 'c', confidence: 0.5, shared: ['Yerevan'] },
      ],
    });
    expect(stories.get('c')?.entries).toEqual([
      { id: 'a', confidence: null, shared: [] },
      { id: 'b', confidence: 0.5, shared: ['Yerevan'] },
    ]);
  });

  it('keeps the id that a story had', () => {
    const stories = nameStories([link('a', 'b')], new Map([['b', 'old-story']]));
    expect(stories.get('a')?.id).toBe('old-story');
  });

  it('keeps stories without a common entry apart', () => {
    const stories = nameStories([link('a', 'b'), link('c', 'd')], new Map());
    expect(stories.get('d')?.id).toBe('c');
  });

  it('gives an id to one story only when a story falls apart', () => {
    const prior = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'c']));
    const stories = nameStories([link('a', 'b'), link('c', 'd'), link('d', 'e')], prior);
    expect(stories.get('d')?.id).toBe('c');
    expect(stories.get('a')?.id).toBe('a');
  });

  it('does not chain the reports of successive days into one endless story', () => {
    const days = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8'];
    const links = days.slice(1).map((day, index) => link(days[index] ?? '', day));
    const stories = nameStories(links, new Map());
    expect(new Set([...stories.values()].map(({ id }) => id)).size).toBeGreaterThan(1);
  });

  it('gives the same stories whatever the order of links', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('d', 'e')];
    expect(nameStories([...links].reverse(), new Map())).toEqual(nameStories(links, new Map()));
  });
});
