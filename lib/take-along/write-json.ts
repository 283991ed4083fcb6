import type { Card } from '../card/card.ts';
import type { Evidence } from '../findings/finding.ts';
import { quoteLinks } from './quote-links.ts';

/** What reads the file can tell by this whether it knows the fields. */
const FORMAT = { format: 'smallprint-card', version: 1 } as const;

/**
 * Writes the card's data as JSON: everything on it, quotes verbatim with their offsets in the policy's text.
 * @param today the day it is taken along
 */
export function writeJson(card: Card, today: Date): string {
  const linkTo = quoteLinks(card);
  const withLink = (quote: Evidence) => ({ ...quote, link: linkTo(quote) });
  const { site, title, url, grade, lastUpdated, words, readingMinutes } = card;
  const record = {
    ...FORMAT,
    takenAt: today.toISOString(),
    site,
    title,
    url,
    lastUpdated,
    words,
    readingMinutes,
    grade: grade.letter,
    score: grade.score,
    summary: card.summary.map(({ text }) => text).join(''),
    practices: card.flags.map(({ evidence, denials, details, prominent: _, ...flag }) => ({
      ...flag,
      evidence: evidence.map(withLink),
      denials: denials.map(withLink),
      details,
    })),
    collects: card.chips.map(({ kind, label, evidence }) => ({ kind, label, evidence: withLink(evidence) })),
    optOuts: card.optOuts,
    addresses: card.addresses,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
