/** Links in the policy where a reader can opt out. */
import type { PolicyDocument } from '../extract/document.ts';
import type { OptOutLink } from '../findings/finding.ts';

const CUE =
  /opt[- ]?out|unsubscribe|do[- ]not[- ]sell|your[- ]?(?:ad[- ]?|privacy[- ]|online[- ])?choices|ad[- ]?(?:settings|preferences|choices)|cookie (?:settings|preferences)|gaoptout|aboutads|networkadvertising/i;
/** Opt-out pages that policies print as bare addresses. */
const BARE = /https?:\/\/[^\s<>"'()\]]{4,300}/g;
const MOST_LINKS = 6;

/** Opt-out links by address, each once, in the policy's order. Only http and https. */
export function findOptOuts(document: PolicyDocument): OptOutLink[] {
  const found = new Map<string, OptOutLink>();
  for (const { text, href } of document.links) {
    if (/^https?:/.test(href) && (CUE.test(text) || CUE.test(href))) addLink(found, text, href);
  }
  for (const match of document.text.matchAll(BARE)) {
    const href = match[0].replace(/[.,;:]+$/, '');
    if (CUE.test(href)) addLink(found, href, href);
  }
  return [...found.values()].slice(0, MOST_LINKS);
}

function addLink(found: Map<string, OptOutLink>, text: string, href: string): void {
  if (!URL.canParse(href)) return;
  const key = href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  if (!found.has(key)) found.set(key, { text: text.trim() || href, href });
}
