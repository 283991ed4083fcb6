/** A link that opens a page at quoted words (WICG, Scroll-to-Text-Fragment). */
import type { Evidence, Quote } from '../findings/finding.ts';

/** Characters of a quote that are named whole; a longer one is named by its first and last words. */
const LONGEST_WHOLE = 100;
/** Words that name the beginning or the end of a long quote, or what stands before a short one. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 14;
/** Characters between two quotes with nothing but white space between them: blocks are joined by a blank line. */
const GAP = 2;

/**
 * Gives the link; null where the page has no address on the web.
 * @param known quotes of the same text: where the words are found in an earlier one too, what stands before them is named
 */
export function linkToWords(url: string, quote: Evidence, known: readonly Quote[]): string | null {
  const page = pageAddress(url);
  const [first = '', ...others] = splitRuns(quote.quote);
  const last = others.at(-1) ?? first;
  if (page === null || first === '') return null;
  const isKnownBefore = (words: string) => known.some((one) => occursBefore(words, one, quote.start));
  if (others.length === 0 && first.length <= LONGEST_WHOLE) {
    const prefix = isKnownBefore(first) ? wordsBefore(quote, known) : null;
    return `${page}${prefix === null ? '' : `${encode(prefix)}-,`}${encode(first)}`;
  }
  const starts = lengthen(first, (words, count) => words.slice(0, count));
  const start = starts.find((words) => !isKnownBefore(words)) ?? starts.at(-1) ?? first;
  const rest = others.length === 0 ? last.slice(start.length).trim() : last;
  if (rest === '') return page + encode(start);
  const between = quote.quote.slice(start.length);
  const ends = lengthen(rest, (words, count) => words.slice(-count));
  const end = ends.find((words) => between.indexOf(words) === between.lastIndexOf(words)) ?? ends.at(-1) ?? rest;
  return `${page}${encode(start)},${encode(end)}`;
}

/** The address up to where the words are named, without what signs a person in. */
function pageAddress(url: string): string | null {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
  const page = new URL(url);
  page.username = '';
  page.password = '';
  const [place = ''] = page.hash.slice(1).split(':~:');
  page.hash = '';
  return `${page.href}#${place}:~:text=`;
}

/** A quote's runs of text: lines and cells of a table stand in elements of their own. */
function splitRuns(text: string): string[] {
  return text.split(/\n| \| /).flatMap((run) => run.trim() || []);
}

/** Beginnings, or ends, of a run, longer and longer. */
function lengthen(run: string, take: (words: string[], count: number) => string[]): string[] {
  const words = run.split(' ');
  const most = Math.min(words.length, MOST_WORDS);
  const counts = Array.from({ length: Math.max(1, most - FEWEST_WORDS + 1) }, (_, more) => FEWEST_WORDS + more);
  return counts.map((count) => take(words, count).join(' '));
}

/** Browsers look for words without regard to their case. */
function occursBefore(words: string, { quote, start }: Quote, place: number): boolean {
  const at = quote.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && start + at < place;
}

/** The last words of what is known to stand right before a quote; null where nothing is. */
function wordsBefore(quote: Evidence, known: readonly Quote[]): string | null {
  for (const { quote: text, start, end } of [...(quote.leadIn ? [quote.leadIn] : []), ...known]) {
    if (start >= quote.start || end < quote.start - GAP) continue;
    const run = splitRuns(text.slice(0, quote.start - start)).at(-1);
    if (run) return run.split(' ').slice(-FEWEST_WORDS).join(' ');
  }
  return null;
}

/** "-" and "," have a meaning of their own between the terms, and "&" between several. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}
