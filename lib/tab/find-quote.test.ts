import { expect, it } from 'vitest';
import { findQuote } from './find-quote.ts';

const TEXT = 'We sell it. We keep it. We sell it.';
const quoteAt = (quote: string, start: number) => ({ quote, start, end: start + quote.length });

it('finds a quote where it stood', () => {
  expect(findQuote(TEXT, quoteAt('We keep it.', 12))).toEqual({ start: 12, end: 23 });
});

it('takes the nearest of several places', () => {
  expect(findQuote(TEXT, quoteAt('We sell it.', 3))).toEqual({ start: 0, end: 11 });
  expect(findQuote(TEXT, quoteAt('We sell it.', 20))).toEqual({ start: 24, end: 35 });
  expect(findQuote(TEXT, quoteAt('We sell it.', 900))).toEqual({ start: 24, end: 35 });
});

it('gives null for words that are gone, and for none', () => {
  expect(findQuote(TEXT, quoteAt('We lend it.', 0))).toBeNull();
  expect(findQuote(TEXT, quoteAt('', 0))).toBeNull();
});
