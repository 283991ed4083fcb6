/** What is read from a sentence: who does what, with which data, to whom, what for, denied or not. */
import type { Action } from '../lexicon/actions.ts';
import type { Actor } from '../lexicon/actors.ts';
import type { DataKind } from '../lexicon/data.ts';
import type { Form } from '../lexicon/inflect.ts';
import type { Tag } from '../lexicon/trie.ts';

/** A sentence, or a list item's words read together with their lead-in. Offsets are into the policy's text. */
export interface Unit {
  block: number;
  start: number;
  end: number;
  /** What introduces the list that this unit stands in. */
  leadIn?: { start: number; end: number };
  /** The sentence before, where this one, or what introduces it, takes that up ("This may include …"). */
  before?: { start: number; end: number };
  /** Index of the block that opens it with a colon, where it is a statement of its own and needs no lead-in. */
  opener?: number;
  /** A title rather than a statement: no finite verb, and nothing but a heading introduces it. */
  title?: true;
  /** "Information we receive from partners": a title, though it has a finite verb. */
  naming?: boolean;
  /** "Your Right to Access Data": no statement, and printed as headings are. */
  printedAsTitle?: true;
  /** Where it names data, lead-in first; absent until the unit is read into facts. */
  data?: readonly DataPlace[];
}

/** A kind of data where it is named, in the policy's text. */
export interface DataPlace {
  kind: DataKind;
  start: number;
  end: number;
}

/** Why a fact counts for nothing. */
export type Void = 'definition' | 'law' | 'companies in general' | 'policy of others' | 'question';

/** One action of one sentence. */
export interface Fact {
  unit: Unit;
  /** The classes of the verb or noun that says it; "state" or "be" where there is none. */
  actions: readonly Action[];
  form: Form;
  /** Where the acting word stands, in the policy's text. */
  at: { start: number; end: number };
  actor: Actor;
  denied: boolean;
  hedged: boolean;
  /** Stands in an exception ("except…", "unless…"). */
  excepted: boolean;
  /** Stands behind "if", "when": a condition, not yet a claim. */
  conditional: boolean;
  /** What its clause speaks of: data, recipients, purposes, topics. */
  clause: ReadonlySet<Tag>;
  /** What the action is done to: the words it governs. */
  object: ReadonlySet<Tag>;
  /** What the unit itself speaks of, without its lead-in; all of it where there is none. */
  own: ReadonlySet<Tag>;
  /** The acting word stands in the unit itself, not in its lead-in. */
  actsItself: boolean;
  /** What the whole unit speaks of, lead-in included. */
  sentence: ReadonlySet<Tag>;
  /** What the heading above speaks of. */
  heading: ReadonlySet<Tag>;
  void: Void | null;
}
