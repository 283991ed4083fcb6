/** A unit with its words, and how words of several places are put together to be read as one. */
import { type Tokens, tokenise } from '../text/tokens.ts';
import type { Unit } from './fact.ts';

/** A unit with its tokens; offsets are into the policy's text. Tokens before `ownFrom` are its lead-in's. */
export interface UnitText {
  unit: Unit;
  tokens: Tokens & { ownFrom: number };
}

/** Words: what is longer introduces nothing. */
export const LONGEST_LEAD_IN = 70;

/** What introduces a list or a table, ready to be put in front of what it introduces. */
export interface LeadIn {
  start: number;
  end: number;
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
export function joinTokens(leadIn: Tokens, own: Tokens): Tokens & { ownFrom: number } {
  return {
    words: [...leadIn.words, ...own.words],
    starts: [...leadIn.starts, ...own.starts],
    ends: [...leadIn.ends, ...own.ends],
    ownFrom: leadIn.words.length,
  };
}
