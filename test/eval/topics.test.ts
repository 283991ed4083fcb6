import { describe, expect, it } from 'vitest';
import { TOPIC_IDS } from '../../lib/topics/topic.ts';
import { scoreTopics } from './topics.ts';

const SIGNALS = 'We do not respond to Do Not Track signals.';

describe('scoreTopics', () => {
  it('counts hits, misses and additions as by hand', () => {
    const figures = scoreTopics([
      { text: SIGNALS, labels: ['Do Not Track'] },
      { text: SIGNALS, labels: ['Introductory/Generic'] },
      { text: 'Larkspur makes garden chairs.', labels: ['Do Not Track'] },
      { text: 'Larkspur makes garden tables.', labels: ['Practice not covered'] },
    ]);
    expect(figures.topics.find(({ topic }) => topic === 'do-not-track')).toEqual({
      topic: 'do-not-track',
      labelled: 2,
      precision: 1 / 2,
      recall: 1 / 2,
      f1: 1 / 2,
    });
    expect(figures.macroF1).toBeCloseTo(0.5 / TOPIC_IDS.length, 12);
    expect(figures.misses).toEqual([
      { text: SIGNALS, missed: [], added: ['do-not-track'] },
      { text: 'Larkspur makes garden chairs.', missed: ['do-not-track'], added: [] },
    ]);
  });
});
