/** How a reader can use a right: addresses, forms, links, settings, as the policy names them. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Contact, OptOutLink } from '../findings/finding.ts';
import type { PracticeId } from '../practices/ids.ts';
import { findEmails, isOfOverseer, PHONE, PHONE_CUE } from './contacts.ts';
import type { Way, WayKind } from './detail.ts';
import { keepFirst, type Passage, quoteWithin } from './passages.ts';

const MOST_WAYS = 6;
/** Characters behind a sentence in which its block goes on about how to use the right. */
const FURTHEST = 500;

/** Rights that one request uses; the policy often says once for all of them how. */
const BY_REQUEST: ReadonlySet<PracticeId> = new Set([
  'right-access',
  'right-correct',
  'right-delete',
  'right-portability',
  'withdraw-consent',
] as PracticeId[]);
const ON_REQUEST: ReadonlySet<PracticeId> = new Set([
  ...BY_REQUEST,
  'opt-out-marketing',
  'opt-out-ads',
] as PracticeId[]);
const SETTINGS_FOR: ReadonlySet<PracticeId> = ON_REQUEST;

const SETTINGS =
  /\b(?:(?:account|profile|privacy|notification|user|e-?mail|communication|cookie|ad|subscription|member|app|site|service)s?(?:[’'] ?s)? (?:(?:and|or|&) \p{L}+ )?(?:settings|preferences?|page|dashboard|center|centre|controls?|profile|area|panel|section)|(?:log(?:ging)?|sign(?:ing)?)[- ]?(?:in|on)(?:to| to)? (?:to )?your (?:\p{L}+ )?(?:account|profile)|(?:in|through|via|within|from|on|using|under|edit(?:ing)?|updat(?:e|ing)|access(?:ing)?|visit(?:ing)?) (?:your|the) (?!(?:web ?)?browser|device|phone|mobile|operating)(?:(?:user|online|personal|member|customer|\p{Lu}\p{L}+) )?(?:account|profile|settings|dashboard)\b|(?:preference|privacy|consent) (?:center|centre|manager|dashboard))\b/iu;
const DEVICE_SETTINGS =
  /\b(?:(?:web )?browsers?|devices?|mobile|phones?|iOS|Android|operating system|iPhone|smartphone)(?:['’]s|s['’])? (?:(?:or|and) (?:app|mobile|device) )?(?:device )?(?:privacy )?(?:settings?|preferences?|options|controls)\b|\bsettings (?:of|in|on) your (?:\p{L}+ )?(?:browser|device|phone)\b/iu;
const REPLY_STOP = /\b(?:reply(?:ing)?|text(?:ing)?|send(?:ing)?|respond(?:ing)?)\b[^.;]{0,30}["“'‘]?\bSTOP\b["”'’]?/;
const UNSUBSCRIBE =
  /[“"]?\b(?:unsubscrib(?:e|ing)|opt[- ]?out)["”]? ?(?:links?|button|instructions?|mechanism|options?|feature|function\w*|procedure|facility|at the (?:bottom|end|foot))\b|\b(?:links?|instructions?|directions|mechanism|button|procedures?|method|option|tool)s?\b[^.;\]]{0,60}\b(?:in|at|included|contained|provided|within|of|on) (?:\p{L}+ ){0,5}?(?:e-?mails?|messages?|newsletters?|communications?|mailings?|correspondence)\b/iu;
const FORM =
  /\b(?:(?:online|web|contact|request|feedback|opt[- ]out|inquiry|electronic|data|privacy|deletion|removal) (?:request )?form|web ?form)\b/i;

/** "in your account settings" is called "account settings". */
const PREPOSITION = /^(?:in|through|via|within|from|on|using|under) (?:your|the) /i;

/** "a password to access your account", "when you update your account": tells of something else. */
const NO_WAY =
  /\b(?:when you|if you|each time you|whenever you|passwords?|credentials|(?:should|do|must) not click)(?: [\w-]+){0,4} $/i;

const LINK_TEXT =
  /opt|unsubscrib|form\b|request|settings|preference|account|profile|here\b|click|choices|portal|cent(?:er|re)|dashboard|delete|download|export|manage|contact|complain|lodge|page|support|help|this link|https?:|www\.|exercise|consent|revoke/i;
const LINK_HREF =
  /opt-?out|unsubscrib|request|settings|preference|account|profile|choices|delete|export|contact|support|help|complain|privacyportal|aboutads|networkadvertising|youronlinechoices|adssettings|gaoptout/i;
const OTHER_DOCUMENT = /\b(?:policy|policies|terms|notice|statement|agreement|legal|read more|learn more|rules)\b/i;
const BARE_URL = /\b(?:https?:\/\/|www\.)[^\s<>"”'()\]]{4,300}/g;
/** Links of sign-up and reading, not of rights. */
const MANAGES =
  /\b(?:exercis\w+|requests?|submit\w*|contact|e-?mail(?:ing)?|write|writing|writ(?:e|ten) to|reach|send(?:ing)?|visit(?:ing)?|click(?:ing)?|call(?:ing)?|via|through|using|by|at|go(?:ing)? to|here|follow(?:ing)?|see)\b/i;

const EXERCISE =
  /\b(?:exercis(?:e|ing)|submit(?:ting)?|mak(?:e|ing)|send(?:ing)?|invok(?:e|ing))\b[^.;\n]{0,50}\b(?:rights?|requests?)\b/gi;

const AUTHORITY =
  /\b(?:the )?((?:\p{Lu}[\p{L}’'-]+ (?:(?:of|for|and|the|on|&) ){0,2}){0,5}(?:Commissioner(?:['’]s Office)?|Commission(?:er)?|Authority|Ombudsman|Inspectorate|Autoriteit|Persoonsgegevens|CNIL|Informatique et des Libert[ée]s|ICO|AEPD|Garante|Agency|Attorney General)(?: (?:of|for|in) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?)/gu;
/** One's own contact points, and "Supervisory Authority" without a name, are no body to complain to. */
const NO_AUTHORITY =
  /^(?:The )?(?:Supervisory |Competent |Lead |Local |National |Relevant |Data Protection |Regulatory |Data |European )*(?:Authority|Agency|Commission)$/;

/** What ways are read from, besides the sentences of a right. */
export interface WaySources {
  contacts: readonly Contact[];
  optOuts: readonly OptOutLink[];
  /** What the policy says of the use of all rights at once. */
  forAllRights(): readonly Way[];
}

/** Ways to use the right that these sentences give, those named for it first; at last the policy's own contact. */
export function readWays(
  id: PracticeId,
  passages: readonly Passage[],
  { contacts, optOuts, forAllRights }: WaySources,
  document: PolicyDocument,
): Way[] {
  if (id === 'contact-privacy') return contacts.map((contact) => ({ ...readContact(contact), fallback: false }));
  const named = passages.flatMap((passage) => findWays(id, passage.text, passage.unit.start, document));
  const further = named.some(hasAddress) ? [] : passages.flatMap((passage) => findFurther(id, passage, document));
  const general = BY_REQUEST.has(id) && ![...named, ...further].some(hasAddress) ? forAllRights() : [];
  const links = id === 'opt-out-ads' ? optOuts.flatMap((link) => readOptOut(link, document)) : [];
  const ways = [...named, ...further, ...general, ...links];
  const own = ways.length === 0 && ON_REQUEST.has(id) ? contacts.slice(0, 1).map(readContact) : [];
  return keepFirst([...ways, ...own], (way) => `${way.href ?? way.kind}`.toLowerCase().replace(/\/$/, ''), MOST_WAYS);
}

const hasAddress = (way: Way) => way.href !== null;

function readContact({ kind, value, evidence }: Contact): Way {
  return { ...evidence, kind, value, href: hrefOf(kind, value), fallback: true };
}

function readOptOut({ text, href }: OptOutLink, document: PolicyDocument): Way[] {
  const link = document.links.find((l) => l.href === href);
  const start = link ? link.start : document.text.indexOf(href);
  // Questions and places in the page are entries of a table of contents.
  if (text.trim().endsWith('?') || isSamePage(href, document)) return [];
  if (start < 0 || (/^https?:\/\/[^/]*\/?$/.test(href) && OTHER_DOCUMENT.test(text))) return [];
  const quote = link?.text ?? href;
  return [{ quote, start, end: start + quote.length, kind: 'link', value: text, href, fallback: false }];
}

/** What a contact's address leads to; null where nothing does. */
export function hrefOf(kind: Contact['kind'], value: string): string | null {
  if (kind === 'email') return `mailto:${value}`;
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`;
  return kind === 'form' ? value : null;
}

/** The rest of the paragraph, where it goes on about the same right: "To do so, write to…". */
function findFurther(id: PracticeId, { unit }: Passage, document: PolicyDocument): Way[] {
  const block = document.blocks[unit.block];
  if (!block || block.end <= unit.end) return [];
  const text = document.text.slice(unit.end, Math.min(block.end, unit.end + FURTHEST));
  if (
    !/^[^.]{0,120}\b(?:to do (?:so|this)|contact|e-?mail|write|request|exercis|visit|click|you (?:can|may)|please)\b/i.test(
      text,
    )
  )
    return [];
  return findWays(id, text, unit.end, document).filter((way) => way.kind === 'email' || way.kind === 'form');
}

/** "To exercise any of these rights, write to…": said once for all rights. */
export function findForAllRights(document: PolicyDocument): Way[] {
  const found: Way[] = [];
  for (const match of document.text.matchAll(EXERCISE)) {
    const block = document.blocks.find((b) => b.start <= match.index && b.end > match.index);
    const end = Math.min(block?.end ?? 0, match.index + FURTHEST);
    const around = document.text.slice(Math.max(0, match.index - 200), match.index + 80);
    if (
      /opt[- ]?out|direct marketing|do not sell|prohibit|contractual clauses|model contract|safeguards|copy of (?:the|this) (?:notice|policy)/i.test(
        around,
      )
    )
      continue;
    const text = document.text.slice(match.index, end);
    found.push(...findAddresses(text, match.index, document), ...findLinks(text, match.index, document));
    if (found.length >= MOST_WAYS) break;
  }
  return found;
}

function findWays(id: PracticeId, text: string, offset: number, document: PolicyDocument): Way[] {
  const plain = (kind: WayKind, pattern: RegExp): Way[] => {
    const match = pattern.exec(text);
    if (!match || NO_WAY.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    const quote = quoteWithin(text, offset, match.index, match.index + match[0].length);
    return [{ ...quote, kind, value: quote.quote.replace(PREPOSITION, ''), href: null, fallback: false }];
  };
  if (id === 'right-complain') return [...findAuthorities(text, offset), ...findLinks(text, offset, document, true)];
  const messages = id === 'opt-out-marketing';
  const links = findLinks(text, offset, document);
  return [
    ...findAddresses(text, offset, document),
    ...links,
    ...(messages ? [...plain('unsubscribe', UNSUBSCRIBE), ...plain('reply-stop', REPLY_STOP)] : []),
    ...(SETTINGS_FOR.has(id) ? plain('settings', SETTINGS) : []),
    ...(id === 'opt-out-ads' || id === 'withdraw-consent' ? plain('device-settings', DEVICE_SETTINGS) : []),
    ...(links.some((link) => link.kind === 'form') ? [] : plain('form', FORM)),
  ];
}

function findAddresses(text: string, offset: number, document: PolicyDocument): Way[] {
  const address = (kind: 'email' | 'phone', from: number, value: string): Way => ({
    ...quoteWithin(text, offset, from, from + value.length),
    kind,
    value,
    href: hrefOf(kind, value),
    fallback: false,
  });
  const emails = findEmails(text)
    .filter(({ start }) => !isOfOverseer(document.text, offset + start))
    .map(({ value, start }) => address('email', start, value));
  const phones = [...text.matchAll(PHONE)]
    .filter((m) => PHONE_CUE.test(text.slice(Math.max(0, m.index - 40), m.index)))
    .map((m) => address('phone', m.index, m[0]));
  const mailed = linksWithin(text, offset, document).flatMap(({ href, text: words, start, end }): Way[] => {
    const value = /^mailto:([^?]{3,254})/i.exec(href)?.[1];
    if (!value || emails.some((way) => way.value === value)) return [];
    return [{ quote: words, start, end, kind: 'email', value, href: `mailto:${value}`, fallback: false }];
  });
  return [...emails, ...mailed, ...phones];
}

function findLinks(text: string, offset: number, document: PolicyDocument, any = false): Way[] {
  const linked = linksWithin(text, offset, document).flatMap((link): Way[] => {
    if (!/^https?:/.test(link.href) || isSamePage(link.href, document)) return [];
    const leads = LINK_TEXT.test(link.text) || LINK_HREF.test(link.href);
    if (OTHER_DOCUMENT.test(link.text) || !(any || (leads && MANAGES.test(text)))) return [];
    const { href, start, end } = link;
    return [
      { quote: link.text, start, end, kind: kindOfLink(link.text, href), value: link.text, href, fallback: false },
    ];
  });
  const bare = [...text.matchAll(BARE_URL)].flatMap((match): Way[] => {
    const value = match[0].replace(/[.,;:]+$/, '');
    const href = value.startsWith('www.') ? `https://${value}` : value;
    if (!URL.canParse(href) || linked.some((way) => way.href === href)) return [];
    if (!(any || MANAGES.test(text))) return [];
    const quote = quoteWithin(text, offset, match.index, match.index + value.length);
    return [{ ...quote, kind: kindOfLink('', href), value, href, fallback: false }];
  });
  return [...linked, ...bare];
}

function isSamePage(href: string, document: PolicyDocument): boolean {
  const [page = '', place] = href.split('#');
  return page === document.url.split('#')[0] || (place !== undefined && /privacy|policy/i.test(page));
}

function kindOfLink(text: string, href: string): WayKind {
  const where = `${text} ${href}`;
  if (/unsubscrib/i.test(where)) return 'unsubscribe';
  if (/\bform\b|request|webform/i.test(where)) return 'form';
  if (/settings|preference|account|profile|dashboard/i.test(text)) return 'settings';
  return 'link';
}

function linksWithin(text: string, offset: number, document: PolicyDocument) {
  return document.links.filter((link) => link.start >= offset && link.end <= offset + text.length);
}

function findAuthorities(text: string, offset: number): Way[] {
  return [...text.matchAll(AUTHORITY)].flatMap((match): Way[] => {
    const name = match[1] ?? '';
    if (NO_AUTHORITY.test(name)) return [];
    const from = match.index + match[0].length - name.length;
    const quote = quoteWithin(text, offset, from, from + name.length);
    return [{ ...quote, kind: 'authority', value: name, href: null, fallback: false }];
  });
}
