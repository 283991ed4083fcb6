/** Tells statements from fragments: labels, headings, list items and cells that need what introduces them. */
import type { Tokens } from '../text/tokens.ts';
import { AUXILIARY } from './verbs.ts';

const LONGEST_LABEL = 5;
const SHORTEST_CLAIM = 8;

/** "Sensitive information." before more text: a title, not a claim. */
export function isLabel(tokens: Tokens, textBehind: number): boolean {
  return tokens.words.length <= LONGEST_LABEL && textBehind > 0;
}

/** "Contact details.": a few words that state nothing, whatever comes behind them. */
export function isMereLabel(tokens: Tokens): boolean {
  return isLabel(tokens, 1) && !isStatement(tokens);
}

/** Has a finite verb of its own, as far as auxiliaries and pronouns tell. */
export function isStatement(tokens: Tokens): boolean {
  return (
    hasSubject(tokens) || tokens.words.some((word) => AUXILIARY.has(word) || /^(?:we|you|they|includes?)$/.test(word))
  );
}

/** A heading that says something: a sentence, not "How we use your data". */
export function isClaim(tokens: Tokens): boolean {
  if (hasSubject(tokens)) return true;
  return (
    tokens.words.length >= SHORTEST_CLAIM &&
    isStatement(tokens) &&
    !/^(?:how|what|when|where|why|who|which|whether|your|our|the)$/.test(tokens.words[0] ?? '')
  );
}

const FINITE = /^(?:may|might|can|could|will|would|shall|must|do|does|did|is|are|was|were|has)$/;

/** Begins with a subject, as a whole sentence does. */
export function hasSubject(tokens: Tokens): boolean {
  const [first = '', second = ''] = tokens.words;
  const finite = tokens.words.slice(1, 4).findIndex((word) => FINITE.test(word));
  if (
    finite >= 0 &&
    !tokens.words
      .slice(0, finite + 1)
      .some((word) => /^(?:that|which|who|whether|to|if|when|where|how|what|as|:|,)$/.test(word))
  )
    return true;
  if (/^(?:we|you|they|it|this|these|if|when|please)$/.test(first)) return true;
  return (
    /^(?:our|your)$/.test(first) && tokens.words.slice(2, 7).some((word) => AUXILIARY.has(word)) && second !== 'name'
  );
}

const LONGEST_NAMING = 18;

/** "Information we receive from partners": names something by what is done with it, and says nothing of it. */
export function isNaming(words: readonly string[]): boolean {
  if (words.length > LONGEST_NAMING) return false;
  // "How you can change your data": tells what is told below.
  if (words[0] === 'how') return !words.some((word) => /^[:?;]$/.test(word));
  const subject = words.findIndex((word) => /^(?:we|you|they|us)$/.test(word));
  if (subject < 1 || !/^(?:we|you|they)$/.test(words[subject] ?? '')) return false;
  const noun = /^(?:that|which)$/.test(words[subject - 1] ?? '') ? subject - 2 : subject - 1;
  if (!/^(?:information|data|details|content|cookies|types?|categories|parties|sources)$/.test(words[noun] ?? ''))
    return false;
  if (words.slice(0, noun).some((word) => OPENING.test(word))) return false;
  const rest = words.slice(subject + 1);
  const verb = rest.findIndex((word) => !AUXILIARY.has(word) && !/ly$|^not$/.test(word));
  return !rest
    .slice(verb)
    .some((word, at) => AUXILIARY.has(word) || (at + verb < rest.length - 1 && CLOSING.test(word)));
}

/** What stands in front of a noun that does not open the words. */
const OPENING = /^(?:we|you|they|if|when|where|to|for|with|from|in|on|of|by|the following|please|how|what|why|:|,)$/;
const CLOSING = /^(?:includes?|we|they|it|:|;)$/;

/** "if a dispute is open": a condition and nothing that follows from it. */
export function isCondition(tokens: Tokens): boolean {
  return /^(?:if|when|where|unless|until|while)$/.test(tokens.words[0] ?? '') && !tokens.words.includes(',');
}

/** A menu run together: most words are written like titles. */
export function isMenu(text: string, tokens: Tokens): boolean {
  if (tokens.words.length <= LONGEST_NAMES) return false;
  const titles = text.match(/\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  return titles > MOST_TITLES * tokens.words.length;
}

/** "Your Right to Access Data": every word of some length has a capital, prepositions aside. */
export function isPrintedAsTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= SHORTEST_TITLE && words.every((word) => /^\p{Lu}|^(?:with|from|about)$/u.test(word));
}

/** Words of some length: two may be names at the head of an item. Our choice. */
const SHORTEST_TITLE = 3;

/** Words: so many may be names in a sentence. Our choice, as is the share of them. */
const LONGEST_NAMES = 25;
const MOST_TITLES = 0.6;
