/** What a practice's file holds. */

import type { FindingKind } from '../findings/finding.ts';
import type { Action } from '../lexicon/actions.ts';
import type { Actor } from '../lexicon/actors.ts';
import type { DataKind } from '../lexicon/data.ts';
import type { LexiconTag } from '../lexicon/lexicon.ts';
import type { Matter } from '../lexicon/matters.ts';
import type { Purpose } from '../lexicon/purposes.ts';
import type { Recipient } from '../lexicon/recipients.ts';
import type { PracticeId, Topic } from './ids.ts';

/** What a unit may speak of besides the lexicons' words. */
export type Given = 'about.email_given' | 'about.link_given';
/** A party that data comes from, read behind "from". */
type Source = `from.${Recipient}`;
type RuleTag = Exclude<LexiconTag, `grammar.${string}`> | Given | Source;

/**
 * A question to one fact. All that a rule names must hold; of each list, one is enough.
 * Data, recipients, purposes and topics are looked for in the fact's own clause.
 */
export interface Rule {
  does: readonly Action[];
  /** Who acts; the service where left out. */
  who?: readonly Actor[];
  data?: readonly DataKind[];
  /** Like `data`, but the action must be done to it. */
  of?: readonly DataKind[];
  /** Anything else that the action must be done to. */
  on?: readonly RuleTag[];
  to?: readonly Recipient[];
  for?: readonly Purpose[];
  about?: readonly Matter[];
  and?: readonly Matter[];
  /** Who the data comes from: parties behind "from". */
  from?: readonly Recipient[];
  /** Anywhere in the sentence, lead-in included. */
  near?: readonly RuleTag[];
  /** A second list like `near`. */
  andNear?: readonly RuleTag[];
  /** Anywhere in the sentence or in the heading above. */
  under?: readonly RuleTag[];
  /** Nothing of this in the clause. */
  unless?: readonly RuleTag[];
  /** Nothing of this anywhere in the sentence. */
  unlessNear?: readonly RuleTag[];
  /** False: not in a condition ("if we sell…"). */
  conditional?: false;
  /** What an affirmed fact means. `does` where left out; null: nothing. */
  affirmed?: FindingKind | null;
  /** What a denied fact means. `does-not` where left out; null: nothing. */
  denied?: FindingKind | null;
  /** Counts only where no other rule of the practice has spoken. */
  weak?: boolean;
}

/** Points by which a finding moves the grade. Negative is worse for the reader. */
export interface Weight {
  does: number;
  doesNot: number;
  silent: number;
}

/** What the card says, for each finding. */
export interface Wording {
  does: string;
  /** Where all evidence hedges ("may"). */
  may?: string;
  doesNot: string;
  /** Completes "Does not say …". */
  silent: string;
  /** Completes "It …" in the summing-up sentence; null where the practice is not worth a part of it. */
  brief?: { does?: string; may?: string; doesNot?: string };
}

export interface Practice {
  id: PracticeId;
  topic: Topic;
  question: string;
  why: string;
  wording: Wording;
  weight: Weight;
  rules: readonly Rule[];
}

/** A sentence, or several blocks divided by line breaks; the unit to be quoted stands in [[ ]]. */
export interface Example {
  text: string;
  /** Other practices that the text also speaks of. */
  also?: readonly PracticeId[];
}

/** What a practice says of its own rules; each list is a test. */
export interface Examples {
  says: readonly Example[];
  denies: readonly Example[];
  silent: readonly (Example & { because: string })[];
}
