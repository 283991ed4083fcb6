/** A unit with its words, and how words of several places are put together to be read as one. */
import { splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';
import type { Unit } from './fact.ts';

/** A unit's tokens, with offsets into the policy's text. Those before `ownFrom` are its lead-in's. */
export interface UnitTokens extends Tokens {
  ownFrom: number;
}

/** A unit with its tokens. */
export interface UnitText {
  unit: Unit;
  tokens: UnitTokens;
}

/** Words: what is longer introduces nothing. */
export const LONGEST_LEAD_IN = 70;

/** Offsets into the policy's text. */
export interface Place {
  start: number;
  end: number;
}

/** What introduces a list or a table, ready to be put in front of what it introduces. */
export interface LeadIn extends Place {
  /** The sentence before, where the lead-in takes it up. */
  before?: Place;
  tokens: Tokens;
}

/** The tokens of a part of the text, with offsets into the whole. */
export function tokeniseAt(text: string, start: number, end: number): Tokens {
  const tokens = tokenise(text.slice(start, end));
  return {
    words: tokens.words,
    starts: tokens.starts.map((offset) => offset + start),
    ends: tokens.ends.map((offset) => offset + start),
  };
}

/** One place’s tokens behind those of what introduces it. */
export function joinTokens(leadIn: Tokens, own: Tokens): UnitTokens {
  return {
    words: [...leadIn.words, ...own.words],
    starts: [...leadIn.starts, ...own.starts],
    ends: [...leadIn.ends, ...own.ends],
    ownFrom: leadIn.words.length,
  };
}

/** The last sentence of a part of the text, or null where there is none. */
export function readLastSentence(text: string, from: number, to: number): LeadIn | null {
  const last = splitSentences(text.slice(from, to)).at(-1);
  if (!last) return null;
  const start = from + last.start;
  const end = from + last.end;
  return { start, end, tokens: tokeniseAt(text, start, end) };
}
