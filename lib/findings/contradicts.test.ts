import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import type { PracticeId } from '../practices/ids.ts';

function isContradicted(text: string, id: PracticeId): boolean | undefined {
  return analysePolicy(extractText(text), { language: 'en' }).findings.find((f) => f.id === id)?.contradicted;
}

const ADMITS = 'We share your personal data with advertisers.';

describe('contradicts', () => {
  it.each([
    ['a plain denial of all data', 'We do not share your personal data with advertisers.', ADMITS],
    ['a denial of the same kind of data', 'We never sell your email address.', 'We sell your name and email address.'],
  ])('%s contradicts the admission', (_, denial, admission) => {
    const id = admission.includes('sell') ? 'sell-data' : 'share-advertisers';
    expect(isContradicted(`${denial} ${admission}`, id)).toBe(true);
  });

  it.each([
    ['of children only', 'We do not share personal data of children under 13 with advertisers.'],
    ['of one kind of data', 'We do not share your phone number with advertisers.'],
    ['with an exception', 'Except as described here, we do not share your personal data with advertisers.'],
    ['that consent lifts', 'We do not share your personal data with advertisers without your consent.'],
    ['of data pointed at', 'We do not share this information with advertisers.'],
    ['for one purpose', 'We do not share your personal data with advertisers for research.'],
  ])('a denial %s does not contradict it', (_, denial) => {
    expect(isContradicted(`${ADMITS} ${denial}`, 'share-advertisers')).toBe(false);
  });

  it.each([
    ['of aggregated data', 'We share aggregated data about you with advertisers.'],
    ['through cookies', 'Advertisers may collect information about your visits with cookies.'],
    ['by choice', 'If you choose to take part in an offer, we share your name with the sponsor.'],
  ])('an admission %s is not contradicted', (_, admission) => {
    expect(
      isContradicted(`We do not share your personal data with advertisers. ${admission}`, 'share-advertisers'),
    ).toBe(false);
  });

  it('is not said of a denial of a sale for money beside a sale in the sense of a law', () => {
    const text = 'We do not sell your personal data for money. Our sharing may be considered a sale of personal data.';
    expect(isContradicted(text, 'sell-data')).toBe(false);
  });
});
