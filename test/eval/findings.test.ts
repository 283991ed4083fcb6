import { describe, expect, it } from 'vitest';
import { type PolicyRecord, recordProblem } from '../../lib/commandline/record.ts';
import type { FindingKind } from '../../lib/findings/finding.ts';
import type { PracticeId } from '../../lib/practices/ids.ts';
import { documentName, type Labels, scoreFindings } from './findings.ts';

const QUOTE = { quote: 'We sell.', start: 0, end: 8 };

function record(name: string, found: Partial<Record<PracticeId, FindingKind>>, evidence = [QUOTE]): PolicyRecord {
  const empty = recordProblem(`some/where/${name}.html`, '');
  return {
    ...empty,
    practices: empty.practices.map((practice) => ({
      ...practice,
      finding: found[practice.id] ?? 'silent',
      evidence: found[practice.id] ? evidence : [],
    })),
  };
}

const labels = (wanted: Partial<Record<PracticeId, FindingKind>>): Labels =>
  new Map(Object.entries(wanted).map(([id, finding]) => [id as PracticeId, { finding }]));

describe('scoreFindings', () => {
  it('counts agreement, chance, hits and flips as by hand', () => {
    const figures = scoreFindings(
      [
        record('a', { 'sell-data': 'does', 'share-merger': 'does' }),
        record('b', { 'sell-data': 'does' }),
        record('c', {}),
        record('unlabelled', { 'sell-data': 'does' }),
      ],
      new Map([
        ['a', labels({ 'sell-data': 'does', 'share-merger': 'silent' })],
        ['b', labels({ 'sell-data': 'does-not', 'share-merger': 'silent' })],
        ['c', labels({ 'sell-data': 'does', 'share-merger': 'silent' })],
      ]),
    );
    // sell-data: found does, does, silent; labelled does, does-not, does: 1 of 3 agrees, by chance (2·2 + 0·1 + 1·0)/9.
    // share-merger: found does, silent, silent; labelled silent: 2 of 3 agree, by chance (1·0 + 2·3)/9.
    const agreed = 3 / 6;
    const byChance = (4 / 9 + 6 / 9) / 2;
    expect(figures).toMatchObject({ documents: 3, pairs: 6, flips: 1, agreement: agreed, withoutEvidence: 0 });
    expect(figures.kappa).toBeCloseTo((agreed - byChance) / (1 - byChance), 12);
    // F1 of sell-data: one hit, one wrong, two missed; share-merger has no labelled finding and does not count.
    expect(figures.macroF1).toBeCloseTo(2 / (2 + 1 + 2), 12);
    expect(figures.misses.map(({ document, practice }) => `${document} ${practice}`)).toEqual([
      'a share-merger',
      'b sell-data',
      'c sell-data',
    ]);
  });

  it('counts findings without evidence', () => {
    const figures = scoreFindings(
      [record('a', { 'sell-data': 'does' }, [])],
      new Map([['a', labels({ 'sell-data': 'does' })]]),
    );
    expect(figures.withoutEvidence).toBe(1);
  });
});

describe('documentName', () => {
  it('is the file’s name without folder and ending', () => {
    expect(['a/b/shop.example.html', 'c\\d.txt', 'e.json'].map(documentName)).toEqual(['shop.example', 'd', 'e']);
  });
});
