/** How much each block reads like the prose of a privacy policy. */
import type { RawBlock } from './raw-block.ts';

/** What is known of one block. Counts are words. */
export interface BlockMeasure {
  words: number;
  /** Words that link to another page, or to nothing as the entries of a menu do. */
  linked: number;
  /** Words that link to a place in this page, as in a table of contents. */
  anchored: number;
  /** Words in running text that are not links: sentences, and items and rows with words of policies in them. */
  prose: number;
  /** Words of the vocabulary that privacy policies share. */
  policyWords: number;
  /** Words that hold English sentences together. */
  englishWords: number;
  /** Words of the vocabulary of terms of use, which often stand on the same page. */
  termsWords: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words that make up privacy policies whatever the site, by their stems. */
const POLICY_WORD =
  /^(?:privacy|personal|personally|information|data|cookies?|collect\w*|shar(?:e|es|ed|ing)|disclos\w*|parties|third|consent\w*|email|e|opt\w*|advertis\w*|children|identif\w*|track\w*|analytics|process\w*|retain|retention|protect\w*|secur\w*|beacons?|browser|ip|address|preferences|access|delete|gdpr|ccpa|datenschutz\w*|daten|personenbezogen\w*|données|personnelles|datos|personales|dati|personali|persoonsgegevens|gegevens|uppgifter|personuppgifter|dados|pessoais|dane|osobow\w*|danych)$/;
const ENGLISH_WORD = /^(?:the|and|of|to|or|in|we|you|your|our|is|are|that|this|for|with)$/;
const TERMS_WORD =
  /^(?:terms|agreement|agree|liab\w*|warrant\w*|indemnif\w*|copyright\w*|trademarks?|licens\w*|arbitrat\w*|jurisdiction|venue|damages|infring\w*|content|materials?|prohibited|terminat\w*|merchantability|disclaim\w*|governed|reproduc\w*|proprietary|intellectual|submissions?)$/;

/** Links back to the beginning, which stand between the sections of long pages and say nothing. */
const BACK_TO_TOP =
  /\b(?:back|return|go|jump|scroll) to (?:the )?top\b|^top(?: of (?:the )?page)?\W*$|nach oben|haut de (?:la )?page/iu;

/** Whether a block only leads back to the beginning of the page. */
export function leadsToTop(block: RawBlock): boolean {
  return block.text.length <= 70 && BACK_TO_TOP.test(block.text) && block.pieces.some((piece) => piece.href !== '');
}

/** Measures a block. */
export function measureBlock(block: RawBlock): BlockMeasure {
  const words = block.text.toLowerCase().match(WORD) ?? [];
  let linked = 0;
  let anchored = 0;
  for (const piece of block.pieces) {
    if (piece.href === '') continue;
    const count = piece.raw.match(WORD)?.length ?? 0;
    if (/#[^/!]/.test(piece.href)) anchored += count;
    else linked += count;
  }
  let policyWords = 0;
  let termsWords = 0;
  let englishWords = 0;
  for (const word of words) {
    if (POLICY_WORD.test(word)) policyWords++;
    else if (ENGLISH_WORD.test(word)) englishWords++;
    else if (TERMS_WORD.test(word)) termsWords++;
  }
  const item = block.kind !== 'paragraph' && policyWords > 0 && linked + anchored === 0;
  const sentence = item || words.length >= 12 || (words.length >= 5 && /[.!?;:。！？]["'”’)]*$/u.test(block.text));
  const unlinked = Math.max(0, words.length - linked);
  const prose = block.kind !== 'heading' && sentence && linked * 2 < words.length ? unlinked : 0;
  return { words: words.length, linked, anchored, prose, policyWords, englishWords, termsWords };
}

/** `sums[i]` is the sum of the values before index `i`; one longer than `values`. */
export function sumBefore(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

/** The sum of the values from index `first` up to, not including, `end`, by `sumBefore` of them. */
export function sumWithin(sums: readonly number[], { first, end }: { first: number; end: number }): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
