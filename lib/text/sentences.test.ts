import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

it('splits at ends of sentences', () => {
  expect(split('We keep logs. We delete them.  Do you agree?')).toEqual([
    'We keep logs.',
    'We delete them.',
    'Do you agree?',
  ]);
});

it.each([
  'We work with vendors, e.g. Stripe, to take payments.',
  'Acme Inc. Corporation may share data.',
  'We are entered under No. 4711 in the register.',
  'See Art. 6 of the regulation for details.',
  'Contact Dr. Meyer about your request.',
  'Sellers in the U.S. Virgin Islands are covered.',
  'We count each user?s clicks, where an apostrophe was lost.',
  'Acme has joined the EU-U.S. Data Privacy Framework.',
])('does not split behind an abbreviation: %s', (text) => {
  expect(split(text)).toEqual([text]);
});

it('splits behind an abbreviation that ends a sentence', () => {
  expect(split('We collect names, emails etc. We never sell them.')).toHaveLength(2);
});

it('takes an answer for a sentence', () => {
  expect(split('No. Other search engines do.')).toEqual(['No.', 'Other search engines do.']);
});

it('keeps a number with the sentence it counts', () => {
  expect(split('1. We collect your name.')).toEqual(['1. We collect your name.']);
});

it('loses nothing but white space, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const spans = splitSentences(text);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(last, start).trim()).toBe('');
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});
