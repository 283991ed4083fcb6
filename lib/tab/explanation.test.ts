import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { explainPractice } from '../findings/explain.ts';
import { ENGLISH } from '../words/english.ts';
import { boundExplanation, readExplanation } from './explanation.ts';
import { LIMITS } from './limits.ts';

const explain = (text: string) => explainPractice('sell-data', extractText(text), ENGLISH);
const usual = explain('We never sell your personal information.\n\nYou may sell your data to others.');

it('leaves an explanation of usual size as it is, on both ways', () => {
  expect(boundExplanation(usual)).toEqual(usual);
  expect(readExplanation(usual)).toEqual(usual);
});

it('bounds how much of a page is sent: sentences, readings and words', () => {
  const words = Array.from({ length: 400 }, () => 'we sell your name').join(', ');
  const hostile = explain(Array.from({ length: LIMITS.list + 50 }, (_, n) => `Case ${n}: ${words}.`).join('\n\n'));
  const bounded = boundExplanation(hostile);
  expect(bounded.total).toBe(hostile.sentences.length);
  expect(bounded.total).toBeGreaterThan(LIMITS.list);
  expect(bounded.sentences).toHaveLength(LIMITS.list);
  for (const { quote, readings } of bounded.sentences) {
    expect(quote.quote).toHaveLength(LIMITS.quote);
    expect(quote.end - quote.start).toBe(LIMITS.quote);
    expect(readings.length).toBeLessThanOrEqual(4);
    for (const { says } of readings) expect(says.length).toBeLessThanOrEqual(4);
  }
  expect(readExplanation(bounded)).toEqual(bounded);
  expect(readExplanation(hostile)).toBeNull();
});

it('drops what does not belong there and cuts endless lines', () => {
  expect(readExplanation({ ...usual, html: '<b>' })).toEqual(usual);
  expect(readExplanation({ ...usual, summary: 'x'.repeat(LIMITS.line * 2) })?.summary).toHaveLength(LIMITS.line);
});

it.each([
  undefined,
  null,
  'text',
  {},
  { ...usual, id: 'sell-everything' },
  { ...usual, finding: 'maybe' },
  { ...usual, total: -1 },
  { ...usual, sentences: [{ ...usual.sentences[0], role: 'worst' }] },
  { ...usual, sentences: [{ ...usual.sentences[0], quote: { quote: 'x', start: 0, end: '1' } }] },
])('refuses %.60j', (reply) => expect(readExplanation(reply)).toBeNull());
