import { describe, expect, it } from 'vitest';
import type { Card, Flag } from '../card/card.ts';
import { renderCard, wrap } from './render-card.ts';

const flag = (level: Flag['level'], text: string, quote?: string): Flag => ({
  id: 'sell-data',
  topic: 'sharing',
  question: 'Is my data sold?',
  level,
  finding: quote ? 'does' : 'silent',
  contradicted: false,
  text,
  why: '',
  points: -10,
  evidence: quote ? [{ quote, start: 0, end: quote.length, hedged: false }] : [],
  denials: [],
  details: [],
  prominent: true,
});

const card: Card = {
  site: 'shop.example',
  title: 'Privacy',
  url: 'https://shop.example/privacy',
  grade: { letter: 'D', score: 38, base: 60, ceiling: null, parts: [] },
  summary: [
    { text: 'This policy ', marked: false },
    { text: 'sells your data', marked: true },
    { text: '.', marked: false },
  ],
  flags: [
    flag('silent', 'how long it keeps your data'),
    flag('watch-out', 'Says it may sell your data', 'We may sell your data to anyone who asks for it.'),
  ],
  chips: [],
  lastUpdated: null,
  words: 1234,
  readingMinutes: 5,
  addresses: [{ text: 'privacy@shop.example', href: null, copy: 'privacy@shop.example' }],
  requests: [],
  optOuts: [],
};

describe('renderCard', () => {
  it('says what the card says, worst first', () => {
    expect(renderCard(card)).toBe(
      `shop.example · grade D of A–E · 38 of 100

This policy sells your data.

WATCH OUT
  ! Says it may sell your data
      “We may sell your data to anyone who asks for it.”

DOES NOT SAY
  ? how long it keeps your data

Updated   the policy names no date
Length    1,234 words, 5 min to read
Contact   privacy@shop.example
`,
    );
  });

  it('sets what denies a flag beside what says it', () => {
    const [denial] = flag('good', '', 'We never sell your data.').evidence;
    const both = { ...flag('watch-out', 'Says both', 'We may sell your data.'), denials: denial ? [denial] : [] };
    expect(renderCard({ ...card, flags: [both] })).toContain('also says: “We never sell your data.”');
  });

  it('reads a list item with the words that introduce it', () => {
    const item = flag('good', 'You can have it deleted', 'have it deleted;');
    const [evidence] = item.evidence;
    if (!evidence) throw new Error('no evidence');
    const leadIn = { quote: 'You have the right to:', start: 0, end: 22 };
    expect(renderCard({ ...card, flags: [{ ...item, evidence: [{ ...evidence, leadIn }] }] })).toContain(
      '“You have the right to: … have it deleted;”',
    );
  });

  it('lets no document steer the terminal', () => {
    const hostile = { ...card, flags: [flag('watch-out', 'Says', '\u001b[2J\u202egone\u0007\u009b31m')] };
    expect(renderCard(hostile)).toContain('“ [2J gone 31m”');
    expect(renderCard(hostile)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe('wrap', () => {
  it('keeps within the width, and indents the lines that follow', () => {
    expect(wrap('one two three four', '- ', 10)).toEqual(['- one two', '  three', '  four']);
  });

  it('leaves a long word whole', () => {
    expect(wrap('a-very-long-word b', '', 5)).toEqual(['a-very-long-word', 'b']);
  });

  it('makes no line of nothing', () => {
    expect(wrap('  ', '- ')).toEqual([]);
  });
});
