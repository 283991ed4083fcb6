/** What the engine says about one policy: plain, serialisable data. */
import type { Details } from '../details/detail.ts';
import type { PracticeId } from '../practices/ids.ts';

/** `does`, `does-not` or `silent`: see the contract of the practices in the README. */
export type FindingKind = 'does' | 'does-not' | 'silent';

/** A place in the policy's text, verbatim: `quote` equals `text.slice(start, end)`. */
export interface Quote {
  quote: string;
  start: number;
  end: number;
}

/** The policy's own words behind a finding. */
export interface Evidence extends Quote {
  /** The sentence that introduces the list the quote stands in. */
  leadIn?: Quote;
  /** The policy hedges: "may", "might", "in some cases". */
  hedged: boolean;
}

/** The finding for one practice. */
export interface Finding {
  id: PracticeId;
  finding: FindingKind;
  /** All evidence for `does` hedges: the card then says "may". */
  hedged: boolean;
  /** Both an admission and a denial about the same data and people. */
  contradicted: boolean;
  /** Best first. Empty only for `silent`. */
  evidence: Evidence[];
  /** For a contradicted finding: the words that deny it. */
  denials: Evidence[];
  details: Details;
}

/** A kind of personal data that the policy says is collected, for the card's chips. */
export interface CollectedData {
  /** A key of the data lexicon, such as "email". */
  kind: string;
  /** In plain words, such as "Email address". */
  label: string;
  evidence: Evidence;
}

/** A way to reach the data controller, or an opt-out, found in the policy. */
export interface Contact {
  kind: 'email' | 'phone' | 'form' | 'post';
  /** The address as written. */
  value: string;
  evidence: Quote;
}

/** An opt-out link. `href` is http or https. */
export interface OptOutLink {
  text: string;
  href: string;
}

/** All that was read from one policy. */
export interface Analysis {
  title: string;
  url: string;
  /** BCP 47 tag, "und" where unknown. */
  language: string;
  words: number;
  /** The date as written, and as ISO 8601 (YYYY-MM-DD, or YYYY-MM) where it could be read. */
  lastUpdated: { text: string; iso: string } | null;
  /** All practices, in the contract's order. */
  findings: Finding[];
  collected: CollectedData[];
  contacts: Contact[];
  optOuts: OptOutLink[];
}
