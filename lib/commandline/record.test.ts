import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../findings/finding.ts';
import { PRACTICE_IDS } from '../practices/ids.ts';
import type { Reading } from './read-policy.ts';
import { recordProblem, recordReading } from './record.ts';

const TEXT = `We share your data with:\n${'partners, '.repeat(50)}\ncouriers.`;
const LEAD_IN = { quote: 'We share your data with:', start: 0, end: 24 };

const evidenceFor = (quote: string, leadIn?: Evidence['leadIn']): Evidence => {
  const start = TEXT.indexOf(quote);
  return { quote, start, end: start + quote.length, hedged: false, ...(leadIn && { leadIn }) };
};

const readingWith = (finding: Partial<Finding>): Reading => ({
  document: { title: 'Privacy', url: 'https://shop.example/', text: TEXT, blocks: [], links: [] },
  verdict: { isPolicy: true, score: 0.9, reasons: [] },
  language: 'en',
  words: 56,
  grade: { letter: 'B', score: 71, base: 60, ceiling: null, parts: [] },
  topics: [{ topics: ['data-security'], start: 0, end: 5 }],
  flows: [],
  analysis: {
    title: 'Privacy',
    url: 'https://shop.example/',
    language: 'en',
    words: 56,
    lastUpdated: { text: '3 March 2026', iso: '2026-03-03' },
    findings: [
      {
        id: 'share-providers',
        finding: 'does',
        hedged: false,
        contradicted: false,
        evidence: [],
        denials: [],
        details: {},
        ...finding,
      },
    ],
    collected: [],
    contacts: [],
    optOuts: [],
  },
});

const practiceIn = (reading: Reading) =>
  recordReading('a.html', reading, false).practices.find(({ id }) => id === 'share-providers');

describe('recordReading', () => {
  it('holds what the contract names, in its order, and the text only when asked for', () => {
    const record = recordReading('a.html', readingWith({}), false);
    expect(Object.keys(record)).toEqual(
      'source title url language isPolicy policyScore lastUpdated words grade score practices topics flows error'.split(
        ' ',
      ),
    );
    expect(record).toMatchObject({ source: 'a.html', lastUpdated: '2026-03-03', grade: 'B', score: 71, error: null });
    expect(record.topics).toEqual([{ topics: ['data-security'], start: 0, end: 5 }]);
    expect(recordReading('a.html', readingWith({}), true).text).toBe(TEXT);
  });

  it('does not run a header and a cell together over other cells', () => {
    const text = 'Data | Shared with\nYour name | Couriers';
    const row = { quote: 'Your name | Couriers', start: 19, end: 39, hedged: false };
    const leadIn = { quote: 'Data', start: 0, end: 4 };
    const reading = readingWith({ finding: 'does', evidence: [{ ...row, leadIn }] });
    reading.document.text = text;
    expect(practiceIn(reading)?.evidence).toEqual([{ quote: row.quote, start: 19, end: 39, leadIn }]);
  });

  it('lists every practice in the contract’s order, those without a finding as silent', () => {
    const { practices } = recordReading('a.html', readingWith({}), false);
    expect(practices.map(({ id }) => id)).toEqual(PRACTICE_IDS);
    expect(practices.filter(({ finding }) => finding !== 'silent').map(({ id }) => id)).toEqual(['share-providers']);
  });

  it('quotes a list item together with the lead-in right before it', () => {
    const near = evidenceFor('partners,', LEAD_IN);
    const [evidence] = practiceIn(readingWith({ evidence: [near] }))?.evidence ?? [];
    expect(evidence).toEqual({ quote: 'We share your data with:\npartners,', start: 0, end: 34, leadIn: LEAD_IN });
    expect(TEXT.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  it('quotes an item far from its lead-in alone', () => {
    const far = evidenceFor('couriers.', LEAD_IN);
    const [evidence] = practiceIn(readingWith({ evidence: [far] }))?.evidence ?? [];
    expect(evidence).toEqual({ quote: 'couriers.', start: far.start, end: far.end, leadIn: LEAD_IN });
  });

  it('leaves the practices silent in a language that is not read', () => {
    const record = recordReading('a.html', { ...readingWith({}), analysis: null, grade: null, language: 'de' }, false);
    expect(record).toMatchObject({ language: 'de', grade: null, score: null, lastUpdated: null, error: null });
    expect(record.practices).toHaveLength(41);
    expect(record.practices.every(({ finding }) => finding === 'silent')).toBe(true);
  });
});

describe('recordProblem', () => {
  it('has the shape of every other record', () => {
    const problem = recordProblem('b.html', 'not there');
    expect(Object.keys(problem)).toEqual(Object.keys(recordReading('a.html', readingWith({}), false)));
    expect(problem).toMatchObject({ source: 'b.html', error: 'not there', grade: null });
    expect(problem.practices).toHaveLength(41);
  });
});
