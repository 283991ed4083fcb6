import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import type { PracticeId } from '../practices/ids.ts';
import type { Finding } from './finding.ts';

function findingOf(id: PracticeId, text: string): Finding {
  const finding = analysePolicy(extractText(text), { language: 'en' }).findings.find((one) => one.id === id);
  if (!finding) throw new Error(`no finding for ${id}`);
  return finding;
}

const quotes = (id: PracticeId, text: string) => findingOf(id, text).evidence.map(({ quote }) => quote);

describe('evidence', () => {
  it('shows the same words once, though they stand twice', () => {
    const text = 'We sell your personal data to others.\n\nThe shop is old.\n\nWe sell your personal data to others.';
    expect(quotes('sell-data', text)).toEqual(['We sell your personal data to others.']);
  });

  it('prefers a statement to a title', () => {
    const text =
      'Transfers to other countries\n\nWe transfer your personal data to countries outside the European Union.';
    expect(quotes('transfer-abroad', text)).toEqual([
      'We transfer your personal data to countries outside the European Union.',
    ]);
  });

  it('prefers a statement to a title that has a verb', () => {
    const text = 'How you can update your information.\n\nYou may ask us to correct your personal data.';
    expect(quotes('right-correct', text)).toEqual(['You may ask us to correct your personal data.']);
  });

  it('takes the heading along where the words need it', () => {
    const text = '# Information we collect\n\nThis includes your precise location.';
    const [evidence] = findingOf('collect-location', text).evidence;
    expect(evidence).toMatchObject({
      quote: 'This includes your precise location.',
      leadIn: { quote: 'Information we collect' },
    });
  });

  it('puts what contradicts a denial before other admissions', () => {
    const admission = 'Sometimes we may sell your email address.';
    const text = `We sell anonymous statistics and your address.\n\n${admission}\n\nWe never sell your email address.`;
    const finding = findingOf('sell-data', text);
    expect(finding.contradicted).toBe(true);
    expect(finding.evidence[0]?.quote).toBe(admission);
    expect(finding.denials.map(({ quote }) => quote)).toEqual(['We never sell your email address.']);
  });
});
