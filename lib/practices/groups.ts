/** Classes of actions and data that several practices ask about. */
import type { Action } from '../lexicon/actions.ts';
import type { DataKind } from '../lexicon/data.ts';
import type { LexiconTag } from '../lexicon/lexicon.ts';
import type { Recipient } from '../lexicon/recipients.ts';

/** The service comes by data, keeps it or works with it. */
export const TAKES = ['collect', 'receive', 'request', 'keep', 'use', 'track', 'analyze'] as const satisfies Action[];

/** The service comes by data. */
export const OBTAINS = ['collect', 'receive', 'request'] as const satisfies Action[];

/** Says of a sentence or the heading above it that it is about what is taken in. */
export const TAKING = [
  'action.collect',
  'action.receive',
  'action.request',
  'action.give',
] as const satisfies LexiconTag[];

/** Says that what is taken in is noticed rather than handed over. */
export const WATCHING = [
  'action.collect',
  'action.receive',
  'action.track',
  'action.keep',
  'action.analyze',
] as const satisfies LexiconTag[];

/** The reader hands data over. */
export const GIVES = ['give', 'request', 'include'] as const satisfies Action[];

/** The service hands data over to somebody else. */
export const HANDS_OVER = ['share', 'hand', 'transfer', 'sell'] as const satisfies Action[];

/** Data that says who you are and how to reach you. */
export const CONTACT_DATA = ['name', 'email', 'phone', 'postal', 'contact_details'] as const satisfies DataKind[];

/** Any data about a person. */
export const ANY_DATA = [
  'personal',
  'name',
  'email',
  'phone',
  'postal',
  'contact_details',
  'username',
  'birth',
  'payment',
  'payment_weak',
  'purchases',
  'location',
  'device',
  'device_weak',
  'usage',
  'content',
  'address_book',
  'sensitive',
  'sensitive_general',
] as const satisfies DataKind[];

/** Data in general or by the names of its commonest kinds: what rights are about. */
export const OWN_DATA = [
  'personal',
  'name',
  'email',
  'contact_details',
  'pronoun',
  'birth',
] as const satisfies DataKind[];

/** Any other company, body or person but authorities and buyers. */
export const ANY_PARTY = [
  'third_party',
  'advertiser',
  'provider',
  'analytics',
  'social',
  'affiliate',
  'public',
  'other_source',
] as const satisfies Recipient[];

/** Data comes from one of them. */
export const FROM_ANY_PARTY = ANY_PARTY.map((party) => `from.${party}` as const);

/** Tags of data in general, whatever kind it is of. */
export const GENERAL_DATA: ReadonlySet<string> = new Set(['data.personal', 'data.pronoun', 'data.contact_details']);

/** Tags of data that says by itself whom it is about. */
export const IDENTIFYING_DATA: ReadonlySet<string> = new Set([
  'data.personal',
  ...CONTACT_DATA.map((kind) => `data.${kind}`),
]);
