/** What is taken along of a card, as plain lines in reading order, from which each format is written. */
import { type Card, type Flag, LEVELS, type Level, type SummaryPart } from '../card/card.ts';
import type { Evidence } from '../findings/finding.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import { messageName } from '../words/practice-words.ts';
import type { Words } from '../words/words.ts';
import { quoteLinks } from './quote-links.ts';

/** Characters of a quote, and of every other line that the page's author wrote. */
const LONGEST = { quote: 600, line: 300 } as const;

export interface OutlineQuote {
  /** Between quotation marks, with the words that introduce it. */
  text: string;
  /** Opens the page at these words; null where it is not on the web. */
  href: string | null;
}

export interface OutlineItem {
  level: Level;
  claim: string;
  prominent: boolean;
  /** The best words for it; for a contradiction, those that deny it behind them. */
  quotes: OutlineQuote[];
  /** "How long: 24 months". */
  details: string[];
}

export interface OutlineLink {
  text: string;
  /** http or https; null for what is no link. */
  href: string | null;
}

export interface Outline {
  site: string;
  title: string;
  /** http or https; null for a file. */
  address: string | null;
  /** When it was updated; how long it is. */
  facts: string[];
  summary: SummaryPart[];
  /** Worst first; only those that have an item. */
  sections: { heading: string; items: OutlineItem[] }[];
  /** What else the card tells: the data, opt-outs, addresses. Only those that have an entry. */
  lists: { heading: string; entries: OutlineLink[] }[];
  /** What this is, and of which day. */
  foot: string;
}

/** Gives the page's words as one line of limited length. */
function line(text: string, limit: number = LONGEST.line): string {
  const plain = plainLine(text);
  return shorten(plain, limit) ?? plain;
}

/** @param today the day it is taken along, in the reader's time zone */
export function outlineCard(card: Card, today: Date, words: Words): Outline {
  const { say, count, locale } = words;
  const site = line(card.site);
  const linkTo = quoteLinks(card);
  const sections = LEVELS.map((level) => ({
    heading: say(`level.${messageName(level)}.heading`),
    items: card.flags.filter((flag) => flag.level === level).map((flag) => outlineFlag(flag, linkTo, words)),
  }));
  const lists: Outline['lists'] = [
    { heading: say('card.collects'), entries: card.chips.map(({ label }) => ({ text: line(label), href: null })) },
    { heading: say('now.opt_out'), entries: card.optOuts.map(({ text, href }) => ({ text: line(text), href })) },
    { heading: say('now.addresses'), entries: card.addresses.map(({ text, href }) => ({ text: line(text), href })) },
  ];
  return {
    site,
    title: say('take.title', { site, letter: card.grade.letter, score: card.grade.score }),
    address: /^https?:/.test(card.url) ? line(card.url, Number.POSITIVE_INFINITY) : null,
    facts: [
      card.lastUpdated === null ? say('card.undated') : say('card.updated', { date: line(card.lastUpdated) }),
      count('card.words', card.words),
      count('card.minutes', card.readingMinutes),
    ],
    summary: card.summary.map(({ text, marked }) => ({ text: text.replace(/\s+/g, ' ').toWellFormed(), marked })),
    sections: sections.filter(({ items }) => items.length > 0),
    lists: lists.filter(({ entries }) => entries.length > 0),
    foot: say('take.foot', { date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(today) }),
  };
}

function outlineFlag(flag: Flag, linkTo: (quote: Evidence) => string | null, { say }: Words): OutlineItem {
  const quoted = [...flag.evidence.slice(0, 1), ...flag.denials.slice(0, 1)];
  return {
    level: flag.level,
    claim: flag.text,
    prominent: flag.prominent,
    quotes: quoted.map((quote) => {
      const lead = quote.leadIn ? `${line(quote.leadIn.quote)} … ` : '';
      const text = say('quote.open') + lead + line(quote.quote, LONGEST.quote) + say('quote.close');
      return { text, href: linkTo(quote) };
    }),
    details: flag.details.map(({ name, entries }) => `${name}: ${entries.map(({ text }) => line(text)).join(' · ')}`),
  };
}
