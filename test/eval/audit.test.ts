import { expect, it } from 'vitest';
import { drawQuotes } from './audit.ts';

const many = Array.from({ length: 1000 }, (_, index) => index);

it('draws the same for the same seed, others for another', () => {
  expect(drawQuotes(many, 7)).toEqual(drawQuotes(many, 7));
  expect(drawQuotes(many, 7)).not.toEqual(drawQuotes(many, 8));
});

it('draws each quote once, from all of them', () => {
  const drawn = drawQuotes(many, 1);
  expect(new Set(drawn).size).toBe(300);
  expect(Math.max(...drawn)).toBeGreaterThan(900);
  expect(Math.min(...drawn)).toBeLessThan(100);
});
