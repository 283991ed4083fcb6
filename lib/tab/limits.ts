/** How much of one page is kept: its author decides how long everything in it is. */
import type { PolicyLink, Verdict } from '../detect/verdict.ts';
import type { Analysis, Details, Evidence, Quote } from '../findings/finding.ts';

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

function boundDetails(details: Details): Details {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      Array.isArray(value) ? boundList(value).map(boundLine) : boundLine(value),
    ]),
  );
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
  return { ...verdict, reasons: boundList(verdict.reasons).map(boundLine) };
}

/** Gives the links within `LIMITS`: those with an endless address are left out. */
export function boundPolicyLinks(links: PolicyLink[]): PolicyLink[] {
  return boundList(links.filter((link) => link.href.length <= LIMITS.line)).map((link) => ({
    ...link,
    text: boundLine(link.text),
  }));
}
