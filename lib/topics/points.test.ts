import { describe, expect, it } from 'vitest';
import { TOPIC_POINTS } from './points.ts';
import { WORDS } from './words.ts';

const scales = Object.entries(TOPIC_POINTS);

describe('TOPIC_POINTS', () => {
  it.each(scales)('can reach %s, but not from nothing', (_topic, { needed, points }) => {
    const most = Object.values(points).reduce((sum, worth) => sum + Math.max(0, worth), 0);
    expect(most).toBeGreaterThanOrEqual(needed);
    expect(needed).toBeGreaterThan(0);
  });

  it.each(Object.keys(WORDS))('gives the words of “%s” a worth', (list) => {
    const cues = scales.flatMap(([, { points }]) => Object.keys(points));
    expect(cues.some((cue) => cue.endsWith(`word.${list}`))).toBe(true);
  });
});
