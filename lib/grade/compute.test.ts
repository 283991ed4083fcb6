import { describe, expect, it } from 'vitest';
import type { Finding, FindingKind } from '../findings/finding.ts';
import type { PracticeId } from '../practices/ids.ts';
import { PRACTICES } from '../practices/index.ts';
import type { Emphases } from '../settings/settings.ts';
import { gradeFindings, isSevere } from './compute.ts';

const finding = (id: PracticeId, kind: FindingKind, contradicted = false): Finding => ({
  id,
  finding: kind,
  hedged: false,
  contradicted,
  evidence: [],
  denials: [],
  details: {},
});
const best = PRACTICES.map(({ id, weight }) => finding(id, weight.does > weight.doesNot ? 'does' : 'does-not'));
const worst = PRACTICES.map(({ id, weight }) => finding(id, weight.does > weight.doesNot ? 'does-not' : 'does'));

describe('gradeFindings', () => {
  it('reaches both ends of its scale', () => {
    expect(gradeFindings(best)).toMatchObject({ letter: 'A', score: 100 });
    expect(gradeFindings(worst)).toMatchObject({ letter: 'E', score: 0 });
  });
  it('is the base and the sum of its parts', () => {
    const grade = gradeFindings([finding('sell-data', 'does'), finding('right-delete', 'does')]);
    expect(grade.score).toBe(grade.base + grade.parts.reduce((sum, part) => sum + part.points, 0));
  });
  it('never rewards silence', () => {
    for (const { id, weight } of PRACTICES) expect(weight.silent, id).toBeLessThanOrEqual(0);
  });
  it('lets no good words make up for what is grave', () => {
    const spoil = (id: PracticeId) => best.map((f) => (f.id === id ? finding(f.id, 'does') : f));
    expect(gradeFindings(spoil('use-ai-training'))).toMatchObject({ letter: 'B', ceiling: 'B' });
    expect(gradeFindings(spoil('sell-data'))).toMatchObject({ letter: 'C', ceiling: 'C' });
    expect(gradeFindings(best).ceiling).toBeNull();
  });
  it('weighs by what matters to the person who asks', () => {
    const findings = [finding('sell-data', 'does'), finding('right-delete', 'does')];
    const points = (id: PracticeId, emphases: Emphases) =>
      gradeFindings(findings, emphases).parts.find((part) => part.id === id)?.points;
    const usual = points('sell-data', {}) ?? 0;
    expect(usual).toBeLessThan(0);
    expect(points('sell-data', { 'sell-data': 'matters' })).toBe(2 * usual);
    expect(points('sell-data', { 'sell-data': 'ignore' })).toBeUndefined();
    expect(points('right-delete', { 'sell-data': 'matters' })).toBe(points('right-delete', {}));
  });
  it('lets what is ignored keep no grade down', () => {
    const sold = best.map((f) => (f.id === 'sell-data' ? finding(f.id, 'does') : f));
    expect(gradeFindings(sold, { 'sell-data': 'ignore' })).toMatchObject({ letter: 'A', ceiling: null });
  });
  it('gives nothing for a promise that the policy contradicts', () => {
    expect(gradeFindings([finding('right-delete', 'does', true)]).parts).toEqual([]);
  });
  it('calls silence a caution, never severe', () => {
    expect(isSevere({ finding: 'silent', points: -4 })).toBe(false);
    expect(isSevere({ finding: 'does', points: -5 })).toBe(true);
  });
});
