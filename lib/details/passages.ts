/** The sentences that a finding rests on: all of them, not only those that are shown. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact, Unit } from '../facts/fact.ts';
import type { Match } from '../findings/find-practices.ts';
import type { FindingKind, Quote } from '../findings/finding.ts';

/** A sentence, or a list item with its lead-in, and what was read from it for one practice. */
export interface Passage {
  unit: Unit;
  /** The sentence's own words. */
  text: string;
  /** The words that introduce it; empty where there are none. */
  introduction: string;
  facts: readonly Fact[];
}

/** Sentences of one practice that are read for details. */
const MOST_PASSAGES = 40;
/** Characters of a sentence that are read for details. */
const LONGEST_PASSAGE = 3_000;

/** The sentences that speak for the finding, in the policy's order. */
export function collectPassages(
  matches: readonly Match[],
  finding: FindingKind,
  document: PolicyDocument,
): readonly Passage[] {
  const speaking = matches.filter((m) => m.meaning === finding);
  const strong = speaking.filter((m) => !m.weak);
  const facts = new Map<Unit, Fact[]>();
  for (const { fact } of strong.length > 0 ? strong : speaking) {
    const known = facts.get(fact.unit);
    if (known) known.push(fact);
    else if (facts.size < MOST_PASSAGES) facts.set(fact.unit, [fact]);
  }
  return [...facts].map(([unit, read]) => ({
    unit,
    text: document.text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_PASSAGE)),
    introduction: unit.leadIn
      ? document.text.slice(unit.leadIn.start, Math.min(unit.leadIn.end, unit.leadIn.start + LONGEST_PASSAGE))
      : '',
    facts: read,
  }));
}

/** Quotes a part of a text that stands at an offset in the policy. */
export function quoteWithin(text: string, offset: number, from: number, to: number): Quote {
  return { quote: text.slice(from, to), start: offset + from, end: offset + to };
}

/** The first entry for each key, at most so many. */
export function keepFirst<T>(entries: Iterable<T>, keyOf: (entry: T) => string, most: number): T[] {
  const kept = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!kept.has(key)) kept.set(key, entry);
    if (kept.size >= most) break;
  }
  return [...kept.values()];
}
