/** How to reach the data controller about privacy, as the policy gives it. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Contact, Quote } from '../findings/finding.ts';

const EMAIL = /[A-Z0-9._%+-]{1,64}@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){1,4}/gi;
const PHONE = /(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{2,4})[ .-]\d{3,4}[ .-]\d{3,4}\b/g;
const PHONE_CUE = /\b(?:call|phone|telephone|tel|toll[- ]free)\b/i;
const FORM_CUE = /\b(?:contact (?:us|form)|request form|web ?form|privacy (?:request|portal|form)|submit a request)\b/i;
/** Words near an address that make it one for privacy matters. */
const PRIVACY_CUE =
  /privacy|data protection|dpo|personal (?:data|information)|your (?:rights|request)|questions?|gdpr/i;
const MOST_CONTACTS = 4;
const CONTEXT = 160;

/** Addresses to write to or call, those for privacy matters first, each once. */
export function findContacts(document: PolicyDocument): Contact[] {
  const found: { contact: Contact; worth: number }[] = [];
  const seen = new Set<string>();
  const add = (kind: Contact['kind'], value: string, evidence: Quote, bonus = 0) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return;
    seen.add(key);
    const context = document.text.slice(Math.max(0, evidence.start - CONTEXT), evidence.end + CONTEXT / 2);
    found.push({
      contact: { kind, value, evidence },
      worth: bonus + (PRIVACY_CUE.test(value) ? 3 : 0) + (PRIVACY_CUE.test(context) ? 1 : 0),
    });
  };
  for (const match of document.text.matchAll(EMAIL)) {
    const value = match[0].replace(/[.-]+$/, '');
    add('email', value, { quote: value, start: match.index, end: match.index + value.length }, 2);
  }
  for (const match of document.text.matchAll(PHONE)) {
    const before = document.text.slice(Math.max(0, match.index - 40), match.index);
    if (PHONE_CUE.test(before))
      add('phone', match[0], { quote: match[0], start: match.index, end: match.index + match[0].length });
  }
  for (const link of document.links) {
    if (link.href.startsWith('http') && FORM_CUE.test(link.text))
      add('form', link.href, { quote: link.text, start: link.start, end: link.end }, 1);
  }
  // Sorting is stable: equals stay in the policy's order.
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_CONTACTS)
    .map((f) => f.contact);
}
