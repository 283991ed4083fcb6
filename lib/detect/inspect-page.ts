/** One look at a page: what it is, and where its site's policy may be. */
import { readSafely } from '../extract/dom-access.ts';
import { judgePage } from './judge.ts';
import { findPolicyLinks } from './links.ts';
import { readSignals } from './signals.ts';
import type { PolicyLink, Verdict } from './verdict.ts';

export interface Inspection {
  url: string;
  title: string;
  verdict: Verdict;
  /** Likeliest first. */
  policyLinks: PolicyLink[];
}

/** Judges a page and finds the links on it that look like a privacy policy. Never throws on hostile markup. */
export function inspectPage(document: Document, url: string): Inspection {
  return {
    url,
    title: readTitle(document),
    verdict: judgePage(readSignals(document, url)),
    policyLinks: findPolicyLinks(document, url),
  };
}

/** The page's title on one line, whatever the page has named "title". */
export function readTitle(document: Document): string {
  return String(readSafely(document, 'title') ?? '')
    .trim()
    .replace(/\s+/g, ' ');
}
