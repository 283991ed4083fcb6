import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import type { Tag } from '../lexicon/trie.ts';
import type { Rule } from '../practices/practice.ts';
import { compileRule, matchRule } from './match-rule.ts';

const tags = (...list: Tag[]) => new Set(list);

/** "We share your data with advertisers." */
const sharing: Fact = {
  unit: { block: 0, start: 0, end: 36 },
  actions: ['share'],
  form: 'base',
  at: { start: 3, end: 8 },
  actor: 'service',
  denied: false,
  hedged: false,
  excepted: false,
  conditional: false,
  clause: tags('data.personal', 'to.advertiser'),
  object: tags('data.personal', 'to.advertiser'),
  own: tags('data.personal', 'to.advertiser'),
  actsItself: true,
  sentence: tags('data.personal', 'to.advertiser', 'for.ads'),
  heading: tags('about.cookie'),
  void: null,
};
const rule: Rule = { does: ['share'], to: ['advertiser'], of: ['personal'] };
const ask = (r: Rule, fact: Partial<Fact> = {}) => matchRule(compileRule(r), { ...sharing, ...fact });

describe('a rule', () => {
  it('answers with what an affirmed and a denied fact mean', () => {
    expect(ask(rule)).toBe('does');
    expect(ask(rule, { denied: true })).toBe('does-not');
    expect(ask({ ...rule, affirmed: 'does-not' })).toBe('does-not');
    expect(ask({ ...rule, denied: null }, { denied: true })).toBeNull();
  });
  it('asks for the actor', () => {
    expect(ask(rule, { actor: 'user' })).toBeNull();
    expect(ask({ ...rule, who: ['user'] }, { actor: 'user' })).toBe('does');
  });
  it('asks for all of its lists', () => {
    expect(ask({ ...rule, for: ['ads'] })).toBeNull();
    expect(ask({ ...rule, near: ['for.ads'] })).toBe('does');
    expect(ask({ ...rule, near: ['for.ads'], andNear: ['about.law'] })).toBeNull();
    expect(ask({ ...rule, under: ['about.cookie'] })).toBe('does');
    expect(ask({ ...rule, unless: ['to.advertiser'] })).toBeNull();
    expect(ask({ ...rule, unlessNear: ['for.ads'] })).toBeNull();
    expect(ask(rule, { object: tags('to.advertiser') })).toBeNull();
  });
  it('gets no answer from a void fact', () => {
    expect(ask(rule, { void: 'law' })).toBeNull();
  });
  it('takes no denial from a condition, and no condition where it says so', () => {
    expect(ask(rule, { denied: true, conditional: true })).toBeNull();
    expect(ask(rule, { conditional: true })).toBe('does');
    expect(ask({ ...rule, conditional: false }, { conditional: true })).toBeNull();
  });
  it('hears an exception only on those it names', () => {
    expect(ask(rule, { excepted: true })).toBe('does');
    expect(ask({ does: ['share'], of: ['personal'] }, { excepted: true })).toBeNull();
  });
  it('takes a list item only for what the item itself adds', () => {
    const unit = { ...sharing.unit, leadIn: { start: 0, end: 10 } };
    expect(ask(rule, { unit, actsItself: false, own: tags('to.advertiser') })).toBe('does');
    expect(ask(rule, { unit, actsItself: false, own: tags('about.law') })).toBeNull();
  });
});
