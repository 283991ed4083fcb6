/** Spans of time as people write them, as ISO 8601 durations. */
import type { Quote } from '../findings/finding.ts';
import { quoteWithin } from './passages.ts';

export interface Duration extends Quote {
  /** ISO 8601: "P24M", "P30D", "PT72H". */
  duration: string;
  /** Offsets into the text that was read. */
  from: number;
  to: number;
}

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

// The longest first: "sixteen" before "six".
const WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')})`;
const NUMBER = `(?:\\d{1,4}|${WORD})(?:[- ]{0,2}\\(\\d{1,4}\\))?`;
const RANGE = `(?:\\d{1,4} ?[-–—] ?|${NUMBER} (?:to|and|or) )?`;
const UNIT = /\b(hour|day|week|month|year)s?(?![\p{L}\d])/giu;
/** The number before a unit of time, as far as it reaches back. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,$€£])${RANGE}(${NUMBER}|an?)[- –]{1,3}(?:(?:full|calendar|business|working|consecutive|additional|further) ){0,2}$`,
  'iu',
);
const LONGEST_AMOUNT = 80;

/** "once a year", "24 hours a day", "aged 13 years", "two years ago": no span that something lasts. */
const RATE_BEFORE = /\b(?:once|twice|times?|hours|days|per|every|age[ds]?|age of|at least once)\s*$/i;
const NO_SPAN_BEHIND = /^(?:['’]s)?\s*(?:ago\b|old\b|of age\b|or older\b|a (?:day|week|year)\b|per\b)/i;

const ISO: Record<string, (n: number) => string> = {
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  week: (n) => `P${n}W`,
  month: (n) => `P${n}M`,
  year: (n) => `P${n}Y`,
};

/** All spans of time in a text that stands at an offset in the policy. Of a range, the longer one counts. */
export function* findDurations(text: string, offset: number): Generator<Duration> {
  for (const unit of text.matchAll(UNIT)) {
    const before = AMOUNT.exec(text.slice(Math.max(0, unit.index - LONGEST_AMOUNT), unit.index));
    if (!before) continue;
    const from = unit.index - before[0].length;
    const to = unit.index + unit[0].length;
    const amount = readNumber(before[1] ?? '');
    const iso = ISO[(unit[1] ?? '').toLowerCase()];
    // "a day" is a rate, "a month" may be a span.
    if (!iso || !amount || /^an? (?:hour|day)/i.test(text.slice(from, to))) continue;
    if (RATE_BEFORE.test(text.slice(Math.max(0, from - 20), from))) continue;
    if (NO_SPAN_BEHIND.test(text.slice(to, to + 16))) continue;
    yield { ...quoteWithin(text, offset, from, to), duration: iso(amount), from, to };
  }
}

/** Digits, also in brackets behind words ("thirty (30)"), words up to ninety-nine, and "a" for one; 0 for others. */
export function readNumber(written: string): number {
  const digits = /\d{1,4}/.exec(written)?.[0];
  if (digits) return Number(digits);
  const [first = '', second = ''] = written.toLowerCase().split(/[- ]/);
  if (first === 'a' || first === 'an') return 1;
  const tens = TENS.indexOf(first);
  const ones = ONES.indexOf(tens >= 0 ? second : first) + 1;
  return (tens >= 0 ? (tens + 2) * 10 : 0) + ones;
}
