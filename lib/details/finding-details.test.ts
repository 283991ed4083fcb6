import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import type { PracticeId } from '../practices/ids.ts';
import type { Details } from './detail.ts';

const read = (id: PracticeId, text: string): Details => {
  const analysis = analysePolicy(extractText(text), { language: 'en' });
  return analysis.findings.find((finding) => finding.id === id)?.details ?? {};
};

describe('every detail', () => {
  const TEXT = [
    'We keep your order data for ten years after your last purchase.',
    'We share your email address with our newsletter provider Letterbox and with advertising networks such as Criteo.',
    'We may transfer your data to Brazil under standard contractual clauses.',
    'You may ask us to delete your personal data by writing to dpo@larkspur.example.',
    'We do not knowingly collect personal data from children under 14.',
    'We will email you about material changes to this policy thirty days before they take effect.',
  ].join('\n\n');

  it('is quoted verbatim, with its place', () => {
    const document = extractText(TEXT);
    const places: { quote: string; start: number; end: number }[] = [];
    const collect = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      if ('quote' in value) places.push(value as (typeof places)[number]);
      for (const inner of Object.values(value)) collect(inner);
    };
    for (const { details } of analysePolicy(document, { language: 'en' }).findings) collect(details);
    expect(places.length).toBeGreaterThan(8);
    for (const { quote, start, end } of places) expect(document.text.slice(start, end)).toBe(quote);
  });

  it('is bounded in number, however much a policy names', () => {
    const names = Array.from({ length: 300 }, (_, n) => `Vendor${String.fromCharCode(65 + (n % 26))}${n} Inc.`);
    const many = [
      `We share your personal data with service providers such as ${names.join(', ')}.`,
      ...names.map(
        (name, n) => `We share your personal data with our service provider ${name} and keep it for ${n} days.`,
      ),
    ].join('\n\n');
    const { thirdParties = [], periods = [] } = { ...read('share-providers', many), ...read('retain-period', many) };
    expect(thirdParties.length).toBeGreaterThan(10);
    expect(thirdParties.length).toBeLessThan(30);
    expect(periods.length).toBeLessThan(10);
  });

  it('is left out where nothing is named, and where the practice is denied', () => {
    expect(read('share-advertisers', 'We never share your personal data with advertisers such as Criteo.')).toEqual({});
    expect(read('retain-period', 'We like boats.')).toEqual({});
  });
});

describe('kinds of data', () => {
  const kinds = (id: PracticeId, text: string) =>
    read(id, text).data?.map(({ label, words }) => [label, ...words.map((w) => w.quote)]);

  it('are those that the act is done to, in the words of the policy', () => {
    expect(kinds('collect-device', 'We collect your name, your IP address and your browser type.')).toEqual([
      ['Device and browser', 'IP address', 'browser type'],
    ]);
    expect(kinds('share-advertisers', 'We share your email address and purchase history with advertisers.')).toEqual([
      ['Email address', 'email address'],
      ['What you buy', 'purchase history'],
    ]);
  });
  it('are no channels, and no words that only describe a company', () => {
    expect(kinds('use-marketing', 'We use your postal address for marketing by phone or email.')).toEqual([
      ['Postal address', 'postal address'],
    ]);
    expect(kinds('share-providers', 'We share your name with email delivery providers.')).toEqual([
      ['Name', 'your name'],
    ]);
  });
});

describe('words for data', () => {
  const words = (id: PracticeId, text: string) =>
    read(id, text).data?.flatMap(({ words: all }) => all.map((w) => w.quote)) ?? [];

  it('are not what the reader is sent', () => {
    expect(
      words('use-marketing', 'We use your email address to market our products and to send you useful information.'),
    ).toEqual(['email address']);
  });
  it('are what others are given', () => {
    expect(words('share-providers', 'We provide our payment vendors with your email address.')).toEqual([
      'email address',
    ]);
  });
  it('are neither pronouns nor deals to be processed', () => {
    expect(
      words('share-providers', 'We share your name with our vendors so that it helps them to process transactions.'),
    ).toEqual(['your name']);
  });
  it('are not what is left out, nor what only describes a service', () => {
    expect(
      words(
        'share-providers',
        'We share your IP address (not including your name) with providers of feedback and help services.',
      ),
    ).toEqual(['IP address']);
  });
  it('are not the machine or the company that data comes from', () => {
    expect(words('collect-device', 'We collect the IP address from your browser.')).toEqual(['IP address']);
  });
});

describe('ages', () => {
  it.each([
    ['We do not knowingly collect personal data from children under the age of thirteen.', 13, 'under'],
    ['Our service is not directed to anyone younger than 16 years.', 16, 'under'],
    ['You must be at least 18 years old to use our site.', 18, 'at-least'],
  ])('are read from “%s”', (text, years, bound) => {
    expect(read('collect-children', text).ages?.map((age) => [age.years, age.bound])).toEqual([[years, bound]]);
  });
});

describe('notice of changes', () => {
  it('has its period and its ways', () => {
    const details = read(
      'notify-changes',
      'We will notify you by email or through a banner in our app at least thirty (30) days before changes to this policy take effect.',
    );
    expect(details.noticePeriods?.map((p) => p.duration)).toEqual(['P30D']);
    expect(details.noticeWays?.map((way) => way.kind)).toEqual(['email', 'in-product']);
  });
  it('may be a mere posting', () => {
    const details = read(
      'notify-changes',
      'Changes to this policy take effect once we post them here. Check back often.',
    );
    expect(details.noticeWays?.map((way) => way.kind)).toEqual(['posted']);
  });
});
