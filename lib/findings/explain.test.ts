import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { explainPractice } from './explain.ts';

const explain = (text: string) => explainPractice('sell-data', extractText(text));

it('shows what counted and by which rule', () => {
  const [unit] = explain('We do not sell your personal information.');
  expect(unit?.counted).toBe(true);
  expect(unit?.facts[0]?.word).toBe('sell');
  const answers = unit?.facts[0]?.answers.filter((answer) => answer.objection === null);
  expect(answers?.map((answer) => answer.meaning)).toContain('does-not');
});

it('shows why a sentence did not count', () => {
  const [unit] = explain('You may sell your personal information to others.');
  expect(unit?.counted).toBe(false);
  expect(unit?.facts[0]?.answers.map((answer) => answer.objection)).toContain('actor');
});

it('leaves out what no rule asks about', () => {
  expect(explain('We keep your personal information for a year.')).toEqual([]);
});
