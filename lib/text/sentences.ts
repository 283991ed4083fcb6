/** Sentences of a block of text, as a reader of English sees them. */

/** Offsets of a sentence within its block, white space trimmed. */
export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that do not end a sentence: Intl.Segmenter breaks after them when a capital follows. */
const ABBREVIATION =
  /(?:^|[\s(“"/–-])(?:e\.g|i\.e|etc|inc|ltd|co|corp|llc|no|nos|art|arts|sec|st|dr|mr|mrs|ms|vs|cf|al|approx|incl|u\.s|u\.k|u\.s\.a|p\.o|a\.k\.a|s\.a|b\.v|ph|tel|para|cal|civ|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|[a-z])\.[”")]*\s*$/i;
/** "etc." may end a sentence: it does when the next one starts like one. */
const SENTENCE_START =
  /^(?:we|you|our|your|the|this|these|if|when|in|for|please|it|they|such|by|as|to|any|all|however)\b/i;
const MAY_END = /(?:etc|inc|ltd|co|corp|llc|u\.s|u\.k|s\.a|b\.v)\.[”")]*\s*$/i;

/** Splits a block's text into sentences; gives their offsets in order. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    if (index > 0 && !continues(text.slice(start, end), text.slice(index, index + 40))) {
      pushTrimmed(spans, text, start, end);
      start = index;
    }
    end = index + segment.length;
  }
  pushTrimmed(spans, text, start, end);
  return spans;
}

function continues(before: string, after: string): boolean {
  const tail = before.slice(-12);
  // "the user?s name": an apostrophe lost on its way.
  if (/\p{L}\?$/u.test(tail) && /^\p{Ll}/u.test(after)) return true;
  // "No. 5" goes on, "No. We do not." does not.
  if (/(?:^|\s)no\.\s*$/i.test(tail)) return /^[\d\p{Ll}]/u.test(after);
  if (ABBREVIATION.test(tail)) return !(MAY_END.test(tail) && SENTENCE_START.test(after));
  // A bare number or letter ("1." / "a)") is a mark of the sentence that follows.
  return /^\s*[(\d.a-z)]{1,6}\s*$/i.test(before);
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
