/** Finds lists that were written into running text: "with: * partners * couriers", "(a) partners; (b) couriers". */
import { type LeadIn, LONGEST_LEAD_IN, readLastSentence } from './unit-text.ts';

/** A part of a text; offsets into it. `intro` is what introduces it, where it is an item. */
export interface Part {
  start: number;
  end: number;
  intro: { start: number; end: number } | null;
}

const BULLET = /(?:^|\s)[*•●▪■◦‣](?=\s)/g;
const LETTER = /(?:^|\s)\(?([a-z]|[ivx]{2,4}|\d{1,2})\)(?=\s)/gi;
/** Characters: a shorter text is read as the sentence it is. */
const SHORTEST_ENUMERATION = 160;
/** What the first marks of an enumeration are, and the second that must follow. */
const FIRST_MARKS: Record<string, string> = { a: 'b', i: 'ii', '1': '2' };

/** Cuts a text at its inline items. One part, the whole, where there are none. */
export function splitInlineItems(text: string): Part[] {
  const marks = findBullets(text) ?? findEnumeration(text);
  if (!marks) return [{ start: 0, end: text.length, intro: null }];
  const first = marks[0]?.start ?? 0;
  const intro = first > 0 ? { start: 0, end: first } : null;
  const items = marks.map(({ end }, index): Part => {
    return { start: end, end: marks[index + 1]?.start ?? text.length, intro };
  });
  return intro ? [{ ...intro, intro: null }, ...items] : items;
}

interface Mark {
  start: number;
  end: number;
}

function findBullets(text: string): Mark[] | null {
  const marks = [...text.matchAll(BULLET)].map((m): Mark => ({ start: m.index, end: m.index + m[0].length }));
  return marks.length > 1 || (marks[0] && /:\s*$/.test(text.slice(0, marks[0].start))) ? marks : null;
}

/** Marks that count up from the first: "(a) … (b) …"; what does not is a reference or a footnote. */
function findEnumeration(text: string): Mark[] | null {
  if (text.length < SHORTEST_ENUMERATION) return null;
  const found = [...text.matchAll(LETTER)].map((m) => {
    return { name: (m[1] ?? '').toLowerCase(), start: m.index, end: m.index + m[0].length };
  });
  const opening = found.findIndex(({ name }, index) => {
    return FIRST_MARKS[name] !== undefined && FIRST_MARKS[name] === found[index + 1]?.name;
  });
  return opening < 0 ? null : found.slice(opening);
}

/** The last sentence of what stands in front of inline items, or null where it is too long to introduce them. */
export function introduceItem(text: string, from: number, to: number): LeadIn | null {
  const last = readLastSentence(text, from, to);
  return last && last.tokens.words.length <= LONGEST_LEAD_IN ? last : null;
}
