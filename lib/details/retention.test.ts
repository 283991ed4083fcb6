import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';

const periods = (text: string) =>
  analysePolicy(extractText(text), { language: 'en' }).findings.find((f) => f.id === 'retain-period')?.details
    .periods ?? [];

describe('a retention period', () => {
  it.each([
    ['We keep your personal data for 24 months.', 'P24M', [], []],
    ['We keep your order data for two years after you close your account.', 'P2Y', [], ['account-closed']],
    ['After your last visit we delete your personal data within 90 days.', 'P90D', [], ['last-use']],
    ['We keep your personal data as long as your account is active.', null, ['account-closed'], []],
    ['We retain your data until you withdraw your consent.', null, ['consent-withdrawn'], []],
    ['We keep your information for as long as the law requires.', null, ['legal-duty-ended'], []],
    ['We keep personal data no longer than necessary for these purposes.', null, ['purpose-fulfilled'], []],
  ])('is read from “%s”', (text, duration, until, after) => {
    expect(periods(text)).toMatchObject([{ duration, until, after }]);
  });

  it('may be without end', () => {
    expect(periods('We store the information you give us indefinitely.')).toMatchObject([
      { kind: 'indefinite', quote: 'indefinitely', duration: null },
    ]);
  });

  it('goes with the data it is for', () => {
    const read = periods('We keep your IP address for 30 days and your payment information for ten years.');
    expect(read.map(({ duration, of }) => [duration, of.map(({ kind }) => kind)])).toEqual([
      ['P30D', ['device']],
      ['P10Y', ['payment']],
    ]);
  });

  it('ends where the next statement begins', () => {
    expect(
      periods('We keep your data as long as your account is open, after which we delete it.').map((p) => p.quote),
    ).toEqual(['as long as your account is open']);
  });

  it('is no time to answer in, and no span before a request', () => {
    expect(
      periods('We keep your data as long as you are a customer and answer requests within 30 days.'),
    ).toMatchObject([{ kind: 'criterion' }]);
  });
});
