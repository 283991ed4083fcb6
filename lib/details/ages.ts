/** Ages that a policy draws a line at. */
import type { AgeLimit } from './detail.ts';
import { readNumber } from './durations.ts';
import { keepFirst, type Passage, quoteWithin } from './passages.ts';

const MOST_AGES = 3;
const NUMBER = String.raw`(\d{1,2}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one)(?: ?\(\d{1,2}\))?(?!\.?\d|%|\s*(?:months?|days?|hours?|minutes?|weeks?)\b)`;
const UNDER = new RegExp(
  String.raw`\b(?:under|below|younger than|less than|(?:not|n['’]t|not yet) (?:yet )?(?:reached|attained|turned)|up to)(?: the)?(?: (?:legal|minimum|required|full))?(?: ages?)?(?: of)?(?: majority)? ${NUMBER}`,
  'gi',
);
const AT_LEAST = new RegExp(
  [
    String.raw`\b(?:at least|over|above|older than|minimum age (?:of|is)|(?:reached|attained|turned)(?: the age of)?)(?: the)?(?: ages?)?(?: of)? ${NUMBER}`,
    String.raw`\b${NUMBER}(?: years?)?(?: of age| old)?,? (?:or|and|and\/or) (?:older|over|above|up)\b`,
    String.raw`\bages? (?:of )?${NUMBER} (?:or|and) (?:older|over|above|up)\b`,
    String.raw`\b${NUMBER}\+`,
  ].join('|'),
  'gi',
);
const NOT_BEFORE = /\b(?:not|n['’]t|never)(?: yet)?(?: be)? $/i;
/** Ages at which a child can be spoken of: law and practice know none beyond. */
const YOUNGEST = 6;
const OLDEST = 21;

/** The ages named in sentences about children, each once. */
export function readAges(passages: readonly Passage[]): AgeLimit[] {
  const found = passages.flatMap(({ text, unit, introduction }) => [
    ...findAges(text, unit.start),
    ...(unit.leadIn ? findAges(introduction, unit.leadIn.start) : []),
  ]);
  return keepFirst(found, (age) => `${age.bound} ${age.years}`, MOST_AGES);
}

function findAges(text: string, offset: number): AgeLimit[] {
  const read = (pattern: RegExp, bound: AgeLimit['bound']) =>
    [...text.matchAll(pattern)].flatMap((match): AgeLimit[] => {
      const written = match.slice(1).find((group) => group !== undefined) ?? '';
      const years = readNumber(written);
      if (years < YOUNGEST || years > OLDEST) return [];
      // "not at least 13", "has not reached the age of 13": those under it.
      const isUnder = bound === 'under' || NOT_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index));
      const quote = quoteWithin(text, offset, match.index, match.index + match[0].length);
      return [{ ...quote, years, bound: isUnder ? 'under' : 'at-least' }];
    });
  return [...read(UNDER, 'under'), ...read(AT_LEAST, 'at-least')].sort((a, b) => a.start - b.start);
}
