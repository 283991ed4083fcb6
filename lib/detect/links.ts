/** Links that look like a site's privacy policy, on whatever page they stand. */
import { callSafely, readSafely } from '../extract/dom-access.ts';
import { type FoundName, findNameInAddress, findPolicyName, namesOtherLegalPage, type Standing } from './names.ts';
import type { PolicyLink } from './verdict.ts';

const MOST_LINKS = 5;
/** Links looked at from the beginning and from the end of the page, where policies are linked. */
const FROM_START = 500;
const FROM_END = 1500;
/** A link text longer than this is a teaser, in characters. */
const LONGEST_TEXT = 120;
const SCHEMES = new Set(['http:', 'https:', 'file:']);
const TEXT_WORTH: Readonly<Record<Standing, number>> = { whole: 4, bare: 3, mention: 1, about: -2 };
const ADDRESS_WORTH: Readonly<Record<Standing, number>> = { whole: 3, bare: 2, mention: 1, about: -1 };
const LEAST_WORTH = 2;
/** On the site's own host. */
const OWN_WORTH = 2;
const OTHER_LEGAL_WORTH = -2;

/**
 * The links of a page that look like its site's privacy policy, the likeliest first, each address once, at most five.
 * The page itself is not among them. Never throws on hostile markup.
 * @param url the page's address, against which links resolve where the document has no base of its own
 */
export function findPolicyLinks(document: Document, url: string): PolicyLink[] {
  const page = parseAddress(url);
  const best = new Map<string, { link: PolicyLink; worth: number }>();
  for (const element of readLinks(document)) {
    const address = resolveAddress(document, element, url);
    if (!address || (page && isSamePage(address, page))) continue;
    const link = { text: readText(element), href: address.href };
    const worth = weighLink(link.text, address, page);
    if (worth >= LEAST_WORTH && worth > (best.get(link.href)?.worth ?? 0)) best.set(link.href, { link, worth });
  }
  return [...best.values()]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_LINKS)
    .map(({ link }) => ({ ...link, text: link.text || link.href }));
}

function readLinks(document: Document): Element[] {
  const links = [...((callSafely(document, 'querySelectorAll', 'a[href]') as NodeListOf<Element> | undefined) ?? [])];
  return links.length > FROM_START + FROM_END ? [...links.slice(0, FROM_START), ...links.slice(-FROM_END)] : links;
}

function resolveAddress(document: Document, element: Element, url: string): URL | null {
  const href = String(callSafely(element, 'getAttribute', 'href'));
  const base = String(readSafely(document, 'baseURI') ?? '');
  const address = parseAddress(href, base.startsWith('about:') ? url : base);
  return address && SCHEMES.has(address.protocol) ? address : null;
}

function parseAddress(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/** The same page at another fragment; a fragment that names a policy may be a route of its own. */
function isSamePage(address: URL, page: URL): boolean {
  const isFragment = !/^#!?\//.test(address.hash);
  return isFragment && address.href.split('#', 1)[0] === page.href.split('#', 1)[0];
}

/** What the link says, or what it says to a screen reader. */
function readText(element: Element): string {
  const text = String(readSafely(element, 'textContent') ?? '')
    .trim()
    .replace(/\s+/g, ' ');
  const label =
    text || callSafely(element, 'getAttribute', 'aria-label') || callSafely(element, 'getAttribute', 'title');
  return String(label ?? '').slice(0, LONGEST_TEXT);
}

function weighLink(text: string, address: URL, page: URL | null): number {
  const worth = worthOf(findPolicyName(text), TEXT_WORTH) + worthOf(findNameInAddress(address.href), ADDRESS_WORTH);
  if (worth <= 0) return 0;
  const own = page && isSameSite(address.hostname, page.hostname) ? OWN_WORTH : 0;
  return worth + own + (namesOtherLegalPage(text) ? OTHER_LEGAL_WORTH : 0);
}

function worthOf(name: FoundName | null, worth: Readonly<Record<Standing, number>>): number {
  return name ? worth[name.standing] : 0;
}

/** Hosts that share their last two labels; close enough to rank links. */
function isSameSite(a: string, b: string): boolean {
  const site = (host: string): string => host.split('.').slice(-2).join('.');
  return site(a) === site(b);
}
