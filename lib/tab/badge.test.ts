import { expect, it } from 'vitest';
import { LETTERS } from '../grade/grade.ts';
import { ENGLISH } from '../words/english.ts';
import { badgeFor } from './badge.ts';

/** Relative luminance by WCAG 2.2. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each(LETTERS)('shows %s in white on a colour of its own', (letter) => {
  const badge = badgeFor(
    { letter, score: 50, base: 50, ceiling: null, parts: [] },
    'https://www.shop.example/privacy',
    ENGLISH,
  );
  expect(badge.text).toBe(letter);
  expect(badge.title).toBe(`Smallprint: grade ${letter} for shop.example`);
  expect(1.05 / (luminance(badge.color) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

it('gives each letter another colour', () => {
  const colors = LETTERS.map(
    (letter) => badgeFor({ letter, score: 50, base: 50, ceiling: null, parts: [] }, '', ENGLISH).color,
  );
  expect(new Set(colors).size).toBe(LETTERS.length);
});
