import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import { gradeFindings } from '../grade/compute.ts';
import { PRACTICE_IDS } from '../practices/ids.ts';
import { ENGLISH } from '../words/english.ts';
import { buildCard } from './build.ts';
import { LEVELS } from './card.ts';

const build = (text: string, url = 'https://www.larkspur.example/privacy') => {
  const analysis = analysePolicy(extractText(text, { url, title: 'Larkspur privacy' }), { language: 'en' });
  return buildCard(analysis, gradeFindings(analysis.findings), ENGLISH);
};
const TEXT = [
  'Last updated: 14 July 2025.',
  'We may sell your personal information to third parties.',
  'We use cookies on our website.',
  'You can ask us to delete your personal information.',
  'We do not share your personal information with our affiliates.',
].join('\n\n');

describe('buildCard', () => {
  const card = build(TEXT);
  it('has a flag for every practice, levels worst first, worst first within', () => {
    expect(card.flags.map((f) => f.id).sort()).toEqual([...PRACTICE_IDS].sort());
    const levels = card.flags.map((f) => LEVELS.indexOf(f.level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(card.flags[0]?.id).toBe('sell-data');
    for (const level of LEVELS) {
      const points = card.flags.filter((f) => f.level === level).map((f) => (level === 'good' ? -f.points : f.points));
      expect(points).toEqual(points.toSorted((a, b) => a - b));
    }
  });
  it('keeps a hedge a hedge', () => {
    expect(card.flags.find((f) => f.id === 'sell-data')?.text).toMatch(/\bmay\b/i);
  });
  it('shows a handful at once', () => {
    const prominent = card.flags.filter((f) => f.prominent);
    expect(prominent.length).toBeGreaterThan(3);
    expect(prominent.length).toBeLessThan(15);
  });
  it('never hides one flag alone', () => {
    const tails = ['', 'We use cookies.', 'We collect your name.', 'We collect your location.', 'We use analytics.'];
    for (let count = 1; count <= tails.length; count += 1) {
      const { flags } = build([TEXT, ...tails.slice(0, count)].join('\n\n'));
      const hidden = LEVELS.map((level) => flags.filter((flag) => flag.level === level && !flag.prominent).length);
      expect(hidden).not.toContain(1);
    }
  });
  it('owns up to a contradiction', () => {
    const { flags } = build(
      'We sell your personal information to advertisers.\n\nWe do not sell your personal information.',
    );
    const [flag] = flags.filter(({ contradicted }) => contradicted);
    expect(flag?.text).toMatch(/, but elsewhere says otherwise$/);
  });
  it('sums up in words, the worst marked', () => {
    expect(card.summary.filter((p) => p.marked)).toHaveLength(1);
    expect(card.summary.map((p) => p.text).join('')).toMatch(/sell your data/);
  });
  it('names the site, the date and the length', () => {
    expect(card).toMatchObject({ site: 'larkspur.example', lastUpdated: '14 July 2025', readingMinutes: 1 });
    expect(build('We use cookies.', 'file:///tmp/my%20policy.html').site).toBe('my policy.html');
    expect(build('We use cookies.', '').site).toBe('Larkspur privacy');
  });
  it('says that it found nothing where there is nothing', () => {
    expect(
      build('The harbour was built in 1851.')
        .summary.map((p) => p.text)
        .join(''),
    ).toMatch(/little/);
  });
});
