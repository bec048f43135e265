import { expect, test } from 'vitest';
import { measureStories } from './measure-stories.ts';

test('our own reports are linked by event, and none to another', () => {
  const { reports, events, score } = measureStories();
  expect(reports).toBeGreaterThanOrEqual(60);
  expect(events).toBeGreaterThanOrEqual(20);
  expect(score.b3.precision).toBe(1);
  expect(score.b3.f1).toBeGreaterThan(0.9);
});
