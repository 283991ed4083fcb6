import { describe, expect, it } from 'vitest';
import { SAMPLE_ANALYSIS } from '../../test/sample-analysis.ts';
import type { TabState } from '../storage.ts';
import { afterAnalysis, afterFailure, afterObstacle, afterProgress, afterVerdict, startReading } from './next-state.ts';

const page = { url: 'https://shop.example/privacy', title: 'Privacy policy' };
const other = { url: 'https://shop.example/basket', title: 'Basket' };
const policy = { isPolicy: true, score: 0.9, reasons: [] };
const noPolicy = { isPolicy: false, score: 0.1, reasons: [] };
const reading: TabState = { phase: 'reading', ...page, progress: 0.5 };
const done: TabState = { phase: 'done', ...page, verdict: policy, analysis: SAMPLE_ANALYSIS };

describe('afterVerdict', () => {
  it('begins to read a policy, from the start after a reload', () => {
    expect(afterVerdict(null, { ...page, verdict: policy, policyLinks: [] })).toEqual(startReading(page));
    expect(afterVerdict(reading, { ...page, verdict: policy, policyLinks: [] })).toEqual(startReading(page));
    expect(afterVerdict(reading, { ...other, verdict: policy, policyLinks: [] })).toEqual(startReading(other));
  });

  it('keeps the verdict and the links of another page', () => {
    const policyLinks = [{ text: 'Privacy', href: page.url }];
    const state = { phase: 'not-policy', ...other, verdict: noPolicy, policyLinks };
    expect(afterVerdict(done, { ...other, verdict: noPolicy, policyLinks })).toEqual(state);
  });

  it('does not take away what a person had read anyway', () => {
    expect(afterVerdict(done, { ...page, verdict: noPolicy, policyLinks: [] })).toBe('unchanged');
    expect(afterVerdict(reading, { ...page, verdict: noPolicy, policyLinks: [] })).toBe('unchanged');
  });

  it('forgets a page that is no policy any more, until somebody looks', () => {
    expect(afterVerdict(done, { ...page, verdict: noPolicy, policyLinks: null })).toBeNull();
  });
});

describe('reports of the reader', () => {
  const reports = [
    (state: TabState | null) => afterProgress(state, { ...page, progress: 0.7 }),
    (state: TabState | null) => afterAnalysis(state, { ...page, verdict: policy, analysis: SAMPLE_ANALYSIS }),
    (state: TabState | null) => afterObstacle(state, { ...page, obstacle: { kind: 'empty' } }),
  ];

  it('count while the page is being read', () => {
    expect(reports.map((report) => report(reading))).toMatchObject([
      { progress: 0.7 },
      { phase: 'done' },
      { phase: 'failed' },
    ]);
  });

  it('come too late once the tab has moved on', () => {
    const moved = { ...reading, ...other };
    expect(reports.flatMap((report) => [report(null), report(moved), report(done)])).toEqual(
      Array(9).fill('unchanged'),
    );
  });
});

describe('afterFailure', () => {
  const obstacle = { kind: 'forbidden', mayBeFile: false } as const;
  it('is kept for the page that was to be read', () => {
    const failed = { phase: 'failed', ...page, obstacle };
    expect(afterFailure(null, page, obstacle)).toEqual(failed);
    expect(afterFailure(reading, page, obstacle)).toEqual(failed);
  });

  it('says nothing of another page, nor of one that has been read', () => {
    expect(afterFailure({ ...reading, ...other }, page, obstacle)).toBe('unchanged');
    expect(afterFailure(done, page, obstacle)).toBe('unchanged');
  });
});
