/** A unit as the grammar sees it: its tokens, the mentions among them, and who the service is. */
import type { LexiconTag } from '../lexicon/lexicon.ts';
import type { Mention } from '../lexicon/trie.ts';

export interface Reading {
  words: readonly string[];
  mentions: readonly Mention[];
  /** Mentions that begin at a token, by token. */
  startingAt: readonly (readonly Mention[])[];
  /** Tokens before this one belong to the lead-in. */
  ownFrom: number;
}

/** Collects a unit's words and mentions into a reading. */
export function createReading(words: string[], mentions: Mention[], ownFrom: number): Reading {
  const startingAt: Mention[][] = words.map(() => []);
  for (const mention of mentions) startingAt[mention.from]?.push(mention);
  return { words, mentions, startingAt, ownFrom };
}

/** The mention of a tag that begins at a token, if there is one. */
export function mentionAt(reading: Reading, token: number, tag: LexiconTag): Mention | undefined {
  return reading.startingAt[token]?.find((m) => m.tag === tag);
}

/** Tells whether a mention of a category ("actor") begins at a token. */
export function categoryAt(reading: Reading, token: number, category: string): Mention | undefined {
  return reading.startingAt[token]?.find((m) => m.tag.startsWith(category));
}
