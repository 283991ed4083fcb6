/** How to reach the data controller about privacy, as the policy gives it. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Contact, Quote } from '../findings/finding.ts';

const LOCAL_PART = /[A-Z0-9._%+-]{1,64}$/i;
const DOMAIN = /^@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){1,4}/i;
/** A telephone number, where `PHONE_CUE` stands before it. */
export const PHONE = /(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{2,4})[ .-]\d{3,4}[ .-]\d{3,4}\b/g;
export const PHONE_CUE = /\b(?:call|phone|telephone|tel|toll[- ]free)\b/i;
const FORM_CUE = /\b(?:contact (?:us|form)|request form|web ?form|privacy (?:request|portal|form)|submit a request)\b/i;
/** Words near an address that make it one for privacy matters. */
const PRIVACY_CUE =
  /privacy|data protection|dpo|personal (?:data|information)|your (?:rights|request)|questions?|gdpr/i;
const MOST_CONTACTS = 4;
const CONTEXT = 160;

/** Email addresses in a text, with where they begin. Looks only around each "@": texts are long and have few. */
export function findEmails(text: string): { value: string; start: number }[] {
  const found: { value: string; start: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const written = DOMAIN.exec(text.slice(at, at + 320))?.[0].replace(/[.-]+$/, '');
    // "us@acme.example.To the extent": the next sentence, run on.
    const domain = written?.replace(/(?<=\.[a-z]{2,20})\.\p{Lu}\p{L}*$/u, '');
    if (local && domain?.includes('.')) found.push({ value: local + domain, start: at - local.length });
  }
  return found;
}

/** Somebody else is written to: whoever watches over the service. */
const OVERSEER =
  /\b(?:supervisory|data protection|competent|regulatory) (?:authorit|agenc|commission)|\bcommissioner\b|\bombudsman\b|\bdispute resolution\b/i;
const OURS = /\b(?:us|our|we|me)\b/i;

/** Tells whether the sentence that gives an address, as far as it stands before it, speaks of an authority. */
export function isOfOverseer(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const sentence = before.slice(before.search(/(?:[.!?]\s|\n)(?!.*(?:[.!?]\s\p{Lu}|\n))/su) + 1);
  return OVERSEER.test(sentence) && !OURS.test(sentence);
}

/** Addresses to write to or call, those for privacy matters first, each once. */
export function findContacts(document: PolicyDocument): Contact[] {
  const found: { contact: Contact; worth: number }[] = [];
  const seen = new Set<string>();
  // "shop" of "www.shop.example": the service's own addresses rather than those of others.
  const own = /^https?:\/\/(?:[^/]{1,100}\.)?([^/.]{3,60})\.[^/.]{2,20}(?:[/:]|$)/.exec(document.url)?.[1] ?? '';
  const add = (kind: Contact['kind'], value: string, evidence: Quote, bonus = 0) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return;
    seen.add(key);
    const context = document.text.slice(Math.max(0, evidence.start - CONTEXT), evidence.end + CONTEXT / 2);
    found.push({
      contact: { kind, value, evidence },
      worth:
        bonus +
        (PRIVACY_CUE.test(value) ? 3 : 0) +
        (PRIVACY_CUE.test(context) ? 1 : 0) +
        (own && value.includes(own) ? 1 : 0),
    });
  };
  for (const { value, start } of findEmails(document.text)) {
    if (!isOfOverseer(document.text, start)) add('email', value, { quote: value, start, end: start + value.length }, 2);
  }
  for (const match of document.text.matchAll(PHONE)) {
    const before = document.text.slice(Math.max(0, match.index - 40), match.index);
    if (PHONE_CUE.test(before))
      add('phone', match[0], { quote: match[0], start: match.index, end: match.index + match[0].length });
  }
  for (const link of document.links) {
    const [page = '', place] = link.href.split('#');
    // A place in the policy itself is no form.
    if (place !== undefined && /privacy|policy/i.test(page)) continue;
    if (link.href.startsWith('http') && FORM_CUE.test(link.text))
      add('form', link.href, { quote: link.text, start: link.start, end: link.end }, 1);
  }
  // Sorting is stable: equals stay in the policy's order.
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_CONTACTS)
    .map((f) => f.contact);
}
