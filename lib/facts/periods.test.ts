import { expect, it } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { findPeriods } from './periods.ts';

it.each([
  ['kept for 24 months', '24 months'],
  ['within thirty (30) calendar days', 'thirty ( 30 ) calendar days'],
  ['for one year', 'one year'],
])('finds the period in “%s”', (text, expected) => {
  const { words } = tokenise(text);
  expect(findPeriods(words).map(({ from, to }) => words.slice(from, to).join(' '))).toEqual([expected]);
});

it('finds none where no number stands', () => {
  expect(findPeriods(tokenise('every day of the week').words)).toEqual([]);
});
