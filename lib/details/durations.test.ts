import { expect, it } from 'vitest';
import { findDurations, readNumber } from './durations.ts';

const durations = (text: string) => [...findDurations(text, 0)].map((d) => d.duration);

it.each([
  ['for 24 months', ['P24M']],
  ['thirty (30) days', ['P30D']],
  ['within 72 hours', ['PT72H']],
  ['twenty-four months', ['P24M']],
  ['for a year', ['P1Y']],
  ['a 90-day period', ['P90D']],
  ['ten business days or two weeks', ['P10D', 'P2W']],
  ['six to twelve months', ['P12M']],
])('reads “%s”', (text, expected) => {
  expect(durations(text)).toEqual(expected);
});

it.each(['24 hours a day', 'once a year', 'under the age of 13 years', 'several years', '3 years ago', 'a day'])(
  'reads no span in “%s”',
  (text) => {
    expect(durations(text)).toEqual([]);
  },
);

it('reads numbers in words and digits', () => {
  expect(['seven', 'ninety', 'sixty-five', '18', 'a', 'boat'].map(readNumber)).toEqual([7, 90, 65, 18, 1, 0]);
});

it('takes endless digits in stride', () => {
  expect(durations(`${'1'.repeat(50_000)} days`)).toEqual([]);
});
