import { expect, it } from 'vitest';
import { inLine } from './in-line.ts';

it('keeps a line to its length', () => {
  expect(inLine('privacy@shop.example')).toBe('privacy@shop.example');
  expect(inLine('x'.repeat(5_000)).length).toBeLessThan(200);
});
