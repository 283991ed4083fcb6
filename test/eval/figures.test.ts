import { describe, expect, it } from 'vitest';
import { type Figure, findFalls, findShortfalls, raiseReached } from './figures.ts';

const kappa = (value: number, bar?: number): Figure => ({
  name: 'kappa',
  value,
  better: 'higher',
  ...(bar !== undefined && { bar }),
});
const flips = (value: number, bar?: number): Figure => ({ ...kappa(value, bar), name: 'flips', better: 'lower' });

describe('findFalls', () => {
  it('lets figures rise and stay', () => {
    expect(findFalls([kappa(0.8), flips(2)], { kappa: 0.8, flips: 3 })).toEqual([]);
  });

  it('names each figure that got worse, whichever way is worse', () => {
    const falls = findFalls([kappa(0.79), flips(4)], { kappa: 0.8, flips: 3 });
    expect(falls).toEqual(['kappa is 0.79; 0.8 was reached before', 'flips is 4; 3 was reached before']);
  });

  it('forgives rounding and nothing else', () => {
    expect(findFalls([kappa(0.8 - 1e-12)], { kappa: 0.8 })).toEqual([]);
    expect(findFalls([kappa(0.8 - 1e-6)], { kappa: 0.8 })).toHaveLength(1);
  });

  it('takes a figure that is missing or no number for a fall', () => {
    expect(findFalls([], { kappa: 0.8 })).toHaveLength(1);
    expect(findFalls([kappa(Number.NaN)], { kappa: 0.8 })).toHaveLength(1);
    expect(findFalls([flips(Number.NaN)], { flips: 0 })).toHaveLength(1);
  });
});

describe('findShortfalls', () => {
  it('names each figure that misses its bar', () => {
    expect(findShortfalls([kappa(0.7, 0.75), flips(6, 6), flips(7, 6), kappa(0.1)])).toEqual([
      'kappa is 0.7; its bar is 0.75',
      'flips is 7; its bar is 6',
    ]);
  });
});

describe('raiseReached', () => {
  it('keeps the better of old and new', () => {
    expect(raiseReached([kappa(0.9), flips(4)], { kappa: 0.8, flips: 3 })).toEqual({ kappa: 0.9, flips: 3 });
  });

  it('takes up new figures, but for those that float', () => {
    expect(raiseReached([kappa(0.9), { ...flips(1), floats: true }], {})).toEqual({ kappa: 0.9 });
  });
});
