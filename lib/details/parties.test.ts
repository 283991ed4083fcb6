import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import type { PracticeId } from '../practices/ids.ts';

const named = (id: PracticeId, text: string, title = '') =>
  analysePolicy(extractText(text, { title }), { language: 'en' })
    .findings.find((f) => f.id === id)
    ?.details.thirdParties?.map(({ name }) => name) ?? [];

describe('a third party', () => {
  it('is known by name, under the name it is best known by', () => {
    expect(named('track-third-party', 'We use Google Analytics and Hotjar to measure visits to our site.')).toEqual([
      'Google Analytics',
      'Hotjar',
    ]);
    expect(
      named('share-advertisers', 'We share your email address with advertising networks such as AdWords.'),
    ).toEqual(['Google Ads']);
  });

  it.each([
    [
      'We share your name with service providers such as Quillpost, Bramblecloud and Tern & Gull.',
      ['Quillpost', 'Bramblecloud', 'Tern & Gull'],
    ],
    ['We share your email address with our service provider Quillpost.', ['Quillpost']],
    ['We give your name to vendors (e.g., Bramblecloud) that work for us.', ['Bramblecloud']],
    [
      'We share your address with a mailing service provided by Quillpost, Inc., which is our processor.',
      ['Quillpost'],
    ],
  ])('is known by the shape of “%s”', (text, names) => {
    expect(named('share-providers', text)).toEqual(names);
  });

  it('is never the service itself', () => {
    const text =
      'Larkspur may share your data with service providers such as Larkspur Hosting. Larkspur will protect it. Larkspur may keep it.';
    expect(named('share-providers', text, 'Larkspur Privacy Policy')).toEqual([]);
  });

  it('is no word that only has a capital', () => {
    expect(named('share-providers', 'We share Your Data with Service Providers such as Payment Processors.')).toEqual(
      [],
    );
    expect(
      named('share-providers', 'We share data with vendors such as Couriers. The couriers deliver your parcels.'),
    ).toEqual([]);
  });

  it('is none that the policy says it does without', () => {
    expect(
      named(
        'track-third-party',
        'We use Matomo, and our site is free of third-party plug-ins like Facebook. It lets Vimeo set cookies.',
      ),
    ).not.toContain('Facebook');
  });

  it('counts for what it does', () => {
    const text = 'We share your data with advertisers such as Criteo and with payment processors such as Stripe.';
    expect(named('share-advertisers', text)).toEqual(['Criteo']);
    expect(named('share-providers', text)).toContain('Stripe');
  });
});
