/** What people ask for beyond yes and no, as data. Every `quote` is verbatim, with its offsets in the policy's text. */
import type { Quote } from '../findings/finding.ts';

/** A kind of data that a practice is about. */
export interface NamedData {
  /** A key of the data lexicon, such as "email". */
  kind: string;
  /** In plain words, such as "Email address". */
  label: string;
  /** The policy's own words for it, each wording once. */
  words: Quote[];
}

/** What a retention period runs until, or from. */
export const RETENTION_EVENTS = [
  'account-closed',
  'consent-withdrawn',
  'deletion-requested',
  'legal-duty-ended',
  'last-use',
  'contract-ended',
  'session-ended',
  'collected',
  'purpose-fulfilled',
] as const;
export type RetentionEvent = (typeof RETENTION_EVENTS)[number];

/** How long data is kept. */
export interface RetentionPeriod extends Quote {
  kind: 'duration' | 'criterion' | 'indefinite';
  /** ISO 8601 ("P24M"); of a range the longer one; null where no span of time is named. */
  duration: string | null;
  /** Kept until this happens: one of them is enough. */
  until: RetentionEvent[];
  /** The span begins with this. */
  after: RetentionEvent[];
  /** What is kept so long; empty where the sentence does not say. */
  of: NamedData[];
}

/** A company or product that the policy names. */
export interface NamedParty extends Quote {
  /** As it is best known: "Google Ads" for "AdWords"; as written where it is not known. */
  name: string;
}

export const WAY_KINDS = [
  'email',
  'phone',
  'post',
  'form',
  'link',
  'settings',
  'device-settings',
  'unsubscribe',
  'reply-stop',
  'authority',
] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** A way to use a right or to reach somebody. */
export interface Way extends Quote {
  kind: WayKind;
  /** The address, or what the setting, form or body is called. */
  value: string;
  /** Where it leads: http, https, mailto or tel; null where the policy links nowhere. */
  href: string | null;
  /** Not named for this right: the policy's own contact for privacy. */
  fallback: boolean;
}

/** A country or union of countries that data goes to. */
export interface TransferCountry extends Quote {
  /** ISO 3166-1 alpha-2; "EU" and "EEA" for the unions. */
  code: string;
  name: string;
  /** The policy says "outside" it: where data leaves, not where it goes. */
  outside: boolean;
}

export const SAFEGUARD_KINDS = [
  'standard-contractual-clauses',
  'adequacy-decision',
  'data-privacy-framework',
  'privacy-shield',
  'safe-harbor',
  'binding-corporate-rules',
  'consent',
] as const;
export type SafeguardKind = (typeof SAFEGUARD_KINDS)[number];

/** What protects data that goes abroad. */
export interface Safeguard extends Quote {
  kind: SafeguardKind;
  label: string;
}

/** An age that the policy draws a line at. */
export interface AgeLimit extends Quote {
  years: number;
  /** The line is drawn for those under it, or for those who have reached it. */
  bound: 'under' | 'at-least';
}

/** How long before a change notice is given. */
export interface NoticePeriod extends Quote {
  /** ISO 8601 ("P30D"). */
  duration: string;
}

export const NOTICE_KINDS = ['email', 'message', 'in-product', 'posted', 'post'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How notice of a change is given. */
export interface NoticeWay extends Quote {
  kind: NoticeKind;
}

/** The details of one finding. A field is absent where the policy names nothing. */
export interface Details {
  data?: NamedData[];
  thirdParties?: NamedParty[];
  periods?: RetentionPeriod[];
  ways?: Way[];
  countries?: TransferCountry[];
  safeguards?: Safeguard[];
  ages?: AgeLimit[];
  noticePeriods?: NoticePeriod[];
  noticeWays?: NoticeWay[];
}
