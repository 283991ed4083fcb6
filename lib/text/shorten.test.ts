import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it('leaves short texts alone, and those a little over the limit', () => {
  expect(shorten('We sell it.', 20)).toBeNull();
  expect(shorten('x'.repeat(24), 20)).toBeNull();
});

it('cuts after a word', () => {
  expect(shorten('We may share your data with other companies.', 22)).toBe('We may share your…');
  expect(shorten('We may share your name, and also your address.', 26)).toBe('We may share your name…');
});

it('gives the beginning of any text, within the limit and without half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
      const short = shorten(text, limit);
      if (short === null) return text.length <= limit * 1.25;
      return (
        short.endsWith('…') && text.startsWith(short.slice(0, -1)) && short.length <= limit + 1 && short.isWellFormed()
      );
    }),
  );
});
