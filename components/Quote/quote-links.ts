/** Links to quoted words, handed down to every quote of a card. */
import { createContext } from 'preact';
import type { Evidence } from '../../lib/findings/finding.ts';
import type { Actions } from '../actions.ts';

interface QuoteLinks extends Pick<Actions, 'copyText'> {
  /** Opens the page at these words; null where it is not on the web. */
  linkTo(quote: Evidence): string | null;
}

/** Null where quotes have no links. */
export const QuoteLinksContext = createContext<QuoteLinks | null>(null);
