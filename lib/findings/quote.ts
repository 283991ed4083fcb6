/** The policy's own words behind a fact. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence } from './finding.ts';

/** Quotes the unit a fact was read from, with its lead-in and what that takes up; `byHeading`: or else with the heading above. */
export function quoteFact(fact: Fact, document: PolicyDocument, byHeading = false): Evidence {
  const { start, end, leadIn: own, before, block, opener } = fact.unit;
  const heading = byHeading ? document.blocks[opener ?? document.blocks[block]?.heading ?? -1] : undefined;
  const leadIn = own && before ? { start: before.start, end: own.end } : (own ?? before ?? heading);
  return {
    quote: document.text.slice(start, end),
    start,
    end,
    hedged: fact.hedged,
    ...(leadIn && {
      leadIn: {
        quote: document.text.slice(leadIn.start, leadIn.end),
        start: leadIn.start,
        end: leadIn.end,
      },
    }),
  };
}
