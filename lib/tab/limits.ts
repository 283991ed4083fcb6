/** How much of one page is kept: its author decides how long everything in it is. */

import type { Details, NamedData } from '../details/detail.ts';
import type { PolicyLink, Reason, Verdict } from '../detect/verdict.ts';
import type { Analysis, Evidence, Quote } from '../findings/finding.ts';

export const LIMITS = {
  /** Characters of a title, a label, or a link's address: servers take addresses of some thousands at most. */
  line: 2_000,
  /** Characters of the page's own address: a page can give itself one of any length. */
  address: 100_000,
  /** Characters of one quote: many times the longest sentence that people write. */
  quote: 4_000,
  /** Entries of any list, such as the places that say the same. */
  list: 100,
} as const;

export const boundLine = (text: string) => text.slice(0, LIMITS.line);
export const boundList = <T>(list: T[]) => list.slice(0, LIMITS.list);

/** Bounds a quote from its beginning, so that it stays verbatim. */
function boundQuote<T extends Quote>(quote: T): T {
  if (quote.quote.length <= LIMITS.quote) return quote;
  return { ...quote, quote: quote.quote.slice(0, LIMITS.quote), end: quote.start + LIMITS.quote };
}

/** Bounds a quote and its lead-in. */
export function boundEvidence(evidence: Evidence): Evidence {
  const bounded = boundQuote(evidence);
  return bounded.leadIn ? { ...bounded, leadIn: boundQuote(bounded.leadIn) } : bounded;
}

/** Bounds every list and quote; what a name or an address stands in is bounded by the quote it was read from. */
function boundDetails(details: Details): Details {
  const bound = <T>(list: T[] | undefined, one: (entry: T) => T) => list && boundList(list).map(one);
  const data = (named: NamedData) => ({ ...named, words: boundList(named.words).map(boundQuote) });
  const bounded: { [Name in keyof Details]: Details[Name] | undefined } = {
    data: bound(details.data, data),
    thirdParties: bound(details.thirdParties, (party) => ({ ...boundQuote(party), name: boundLine(party.name) })),
    periods: bound(details.periods, (period) => ({ ...boundQuote(period), of: boundList(period.of).map(data) })),
    ways: bound(
      details.ways?.filter(({ href, value }) => Math.max(href?.length ?? 0, value.length) <= LIMITS.line),
      boundQuote,
    ),
    countries: bound(details.countries, boundQuote),
    safeguards: bound(details.safeguards, boundQuote),
    ages: bound(details.ages, boundQuote),
    noticePeriods: bound(details.noticePeriods, boundQuote),
    noticeWays: bound(details.noticeWays, boundQuote),
  };
  return Object.fromEntries(Object.entries(bounded).filter(([, list]) => list !== undefined));
}

/** Gives the same analysis within `LIMITS`; quotes stay verbatim, with their offsets. */
export function boundAnalysis(analysis: Analysis): Analysis {
  return {
    ...analysis,
    title: boundLine(analysis.title),
    findings: analysis.findings.map((finding) => ({
      ...finding,
      evidence: boundList(finding.evidence).map(boundEvidence),
      denials: boundList(finding.denials).map(boundEvidence),
      details: boundDetails(finding.details),
    })),
    collected: boundList(analysis.collected).map((data) => ({ ...data, evidence: boundEvidence(data.evidence) })),
    contacts: boundList(analysis.contacts)
      .filter((contact) => contact.value.length <= LIMITS.line)
      .map((contact) => ({ ...contact, evidence: boundQuote(contact.evidence) })),
    optOuts: boundList(analysis.optOuts)
      .filter((link) => link.href.length <= LIMITS.line)
      .map((link) => ({ ...link, text: boundLine(link.text) })),
  };
}

/** Gives the same verdict within `LIMITS`. */
export function boundVerdict(verdict: Verdict): Verdict {
  return { ...verdict, reasons: boundList(verdict.reasons).map(boundReason) };
}

function boundReason(reason: Reason): Reason {
  return reason.text === undefined ? reason : { ...reason, text: boundLine(reason.text) };
}

/** Gives the links within `LIMITS`: those with an endless address are left out. */
export function boundPolicyLinks(links: PolicyLink[]): PolicyLink[] {
  return boundList(links.filter((link) => link.href.length <= LIMITS.line)).map((link) => ({
    ...link,
    text: boundLine(link.text),
  }));
}
