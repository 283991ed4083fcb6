/** Which kinds of data a practice is about, in the policy's words. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Quote } from '../findings/finding.ts';
import { DATA, type DataKind } from '../lexicon/data.ts';
import type { PracticeId } from '../practices/ids.ts';
import type { NamedData } from './detail.ts';
import type { Passage } from './passages.ts';

const MOST_WORDS = 8;

/** Kinds that the lexicon keeps apart for its rules, under the kind that a reader knows. */
const SAME_AS: Partial<Record<DataKind, DataKind>> = {
  payment_weak: 'payment',
  sensitive_general: 'sensitive',
};

/** Kinds that only a practice of their own is about: a list of all that is collected names many more. */
const OWN_KINDS: Partial<Record<PracticeId, readonly DataKind[]>> = {
  'collect-contact': ['name', 'email', 'phone', 'postal', 'contact_details'],
  'collect-payment': ['payment'],
  'collect-location': ['location'],
  'collect-device': ['device'],
  'collect-usage': ['usage', 'purchases'],
  'collect-content': ['content'],
  'collect-address-book': ['address_book'],
  'collect-sensitive': ['sensitive'],
};

const LABELS = new Map<DataKind, string>([
  ['personal', 'Personal data'],
  ...(Object.keys(DATA) as DataKind[]).flatMap((kind): [DataKind, string][] => {
    const { label } = DATA[kind];
    return label === null ? [] : [[kind, label]];
  }),
]);
const ORDER = [...LABELS.keys()];

/** A kind of data where it stands in a text. */
export interface DataMention extends Quote {
  kind: DataKind;
}

/** The kinds of data that a sentence names, its lead-in first. */
export function findDataMentions(
  { unit }: Passage,
  document: PolicyDocument,
  isWanted: (kind: DataKind) => boolean = () => true,
): DataMention[] {
  return (unit.data ?? []).flatMap(({ kind: named, start, end }) => {
    const kind = SAME_AS[named] ?? named;
    if (!LABELS.has(kind) || !isWanted(kind) || !isData(document.text, start, end)) return [];
    return [{ kind, quote: document.text.slice(start, end), start, end }];
  });
}

/** "email delivery providers", "location-based": describes something else. */
const DESCRIBES =
  /^[- ](?:based|deliver\w+|services?|systems?|providers?|marketing|campaigns?|advertis\w+|processing|processors?|companies|networks?|partners?|agenc\w+|vendors?|platforms?|sources|protection|subjects?|controllers?|breach\w*|cent(?:er|re)s?)\b|^ and (?!our|your|the|other)[\w-]+ (?:services|providers)\b/i;
/** "by mail, telephone or email": a channel. */
const CHANNEL = /\b(?:by|via|through|over)(?: using)?(?: [\w-]{1,12},?){0,4} $/i;
const CHANNELS = /^(?:e-?mails?|telephones?|phones?|cell phones?|mail|post|text|sms)$/i;
/** "send you information about products", "email customers relevant information": what the reader gets. */
const FOR_READER =
  /\b(?:send|provid|giv|e-?mail|mail|deliver|offer|show)(?:e|es|s|ing)? (?:you|(?:our )?(?:users|customers|members|visitors|subscribers))(?: with)?(?: [\w-]+,?){0,4} $/i;
/** "for more details on our partners": what the reader may learn. */
const MORE = /\b(?:more|further|additional) $/i;
const ON_OTHERS = /^ (?:on|about|regarding|concerning) (?!you|him|her|them|individuals|users|visitors|customers)/i;
const OF_INTEREST =
  /^ (?:in which you|(?:that|which) (?:may|might|could|would|we (?:think|believe)\b[^.,;]{0,20}) (?:be of )?interest)/i;
/** "(not including your name or address)". */
const LEFT_OUT = /\b(?:not including|excluding|but not|other than|except(?: for)?)\b[^.;)]{0,80}$/i;
/** "it", "them": stands for what another word names. */
const PRONOUN = /^(?:it|them|everything|anything|any of it)$/i;
/** "to process transactions": a purpose. */
const PROCESSED = /\b(?:process|complet|facilitat|fulfil|conduct|handl)\w*(?: [\w-]+){0,2} $/i;
const DEAL = /^(?:your |the )?(?:transactions?|purchases?|orders?)$/i;
/** "from your browser", "works with ISPs": where data comes from, or who has a part in it. */
const SOURCE = /\b(?:from|through|via|by|with|on|to|in|at)(?: (?:your|the|a|any|their|other|these|those))? $/i;
const MACHINE =
  /^(?:your |the )?(?:devices?|browsers?|computers?|phones?|internet service providers?|isps?|device or browser)$/i;
const DEVICE_ITSELF = /^(?:your |the )?(?:computer|(?:mobile )?devices?|phone)(?: you use)?$/i;

function isData(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (DEVICE_ITSELF.test(words) || PRONOUN.test(words) || DESCRIBES.test(text.slice(end, end + 40))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (LEFT_OUT.test(before) || OF_INTEREST.test(text.slice(end, end + 60))) return false;
  if (MORE.test(before) && ON_OTHERS.test(text.slice(end, end + 40))) return false;
  if (FOR_READER.test(before) || (DEAL.test(words) && PROCESSED.test(before))) return false;
  if (MACHINE.test(words) && SOURCE.test(before)) return false;
  return !(CHANNELS.test(words) && CHANNEL.test(before));
}

/** One entry a kind, in the lexicon's order, with its wordings. */
export function groupKinds(mentions: readonly DataMention[]): NamedData[] {
  const groups = new Map<DataKind, Map<string, Quote>>();
  for (const { kind, quote, start, end } of mentions) {
    const words = groups.get(kind) ?? new Map<string, Quote>();
    groups.set(kind, words);
    const key = quote.toLowerCase();
    if (words.size < MOST_WORDS && !words.has(key)) words.set(key, { quote, start, end });
  }
  return ORDER.flatMap((kind) => {
    const words = groups.get(kind);
    return words ? [{ kind, label: LABELS.get(kind) ?? kind, words: [...words.values()] }] : [];
  });
}

/** The kinds of data that what is done in these sentences is done to. */
export function readKinds(id: PracticeId, passages: readonly Passage[], document: PolicyDocument): NamedData[] {
  const own = OWN_KINDS[id];
  const stated = passages.filter(({ unit, facts }) => !(unit.title && facts.every((fact) => fact.actsItself)));
  const mentions = (stated.length > 0 ? stated : passages).flatMap((passage) => {
    const objects = new Set<string>();
    for (const fact of passage.facts) for (const tag of fact.object) objects.add(canonical(tag));
    return findDataMentions(passage, document, (kind) => objects.has(`data.${kind}`) && (own?.includes(kind) ?? true));
  });
  return groupKinds(mentions);
}

function canonical(tag: string): string {
  const kind = tag.startsWith('data.') ? SAME_AS[tag.slice('data.'.length) as DataKind] : undefined;
  return kind ? `data.${kind}` : tag;
}
