/** Links to the words that a card quotes. */
import type { Card } from '../card/card.ts';
import type { Evidence, Quote } from '../findings/finding.ts';
import { linkToWords } from './text-fragment.ts';

/** Gives a function that makes the link to a quote of the card's policy; null where the page is not on the web. */
export function quoteLinks(card: Pick<Card, 'url' | 'flags' | 'chips'>): (quote: Evidence) => string | null {
  const quoted = [
    ...card.flags.flatMap((flag) => [...flag.evidence, ...flag.denials]),
    ...card.chips.map((c) => c.evidence),
  ];
  const known = quoted.flatMap((quote): Quote[] => (quote.leadIn ? [quote.leadIn, quote] : [quote]));
  return (quote) => linkToWords(card.url, quote, known);
}
