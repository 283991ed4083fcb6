/** What a person can ask of the site, and what its policy says of that. */
import type { DetailEntry } from '../card/details.ts';
import type { Evidence } from '../findings/finding.ts';

/** A copy of one's data; its deletion; no more sale of it; no more marketing. */
export const REQUEST_KINDS = ['access', 'deletion', 'sale', 'marketing'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** The policy grants it; admits what is objected to; says that it does not do that anyway; or says nothing of it. */
export type Stance = 'grants' | 'admits' | 'promises' | 'silent';

/** What a letter is made from, and where it can go. */
export interface LetterRequest {
  kind: RequestKind;
  stance: Stance;
  /** The policy's words for the stance; null for `silent`. */
  words: Evidence | null;
  /** The address that a letter is mailed to; null where the policy gives none. */
  email: string | null;
  /** Where a letter can be sent: the address, a form. */
  sendTo: DetailEntry[];
  /** What the policy names for the same end without a letter: settings, an unsubscribe link. */
  orUse: DetailEntry[];
}
