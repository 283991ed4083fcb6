/** The policy's own words behind a fact. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence } from './finding.ts';

/** Quotes the unit a fact was read from, with its lead-in. */
export function quoteFact(fact: Fact, document: PolicyDocument): Evidence {
  const { start, end, leadIn } = fact.unit;
  return {
    quote: document.text.slice(start, end),
    start,
    end,
    hedged: fact.hedged,
    ...(leadIn && { leadIn: { quote: document.text.slice(leadIn.start, leadIn.end), ...leadIn } }),
  };
}
