import { useState } from 'preact/hooks';
import type { Quote } from '../../lib/findings/finding.ts';
import type { Actions } from '../actions.ts';

/** What became of the words that were to be shown in the page. */
export type Outcome = 'shown' | 'lost';

/** The one highlight in the page. */
export interface Highlight {
  /** What became of this quote; undefined where another one, or none, was asked for last. */
  outcomeOf(quote: Quote): Outcome | undefined;
  show(quote: Quote): void;
  clear(): void;
}

export function useHighlight(actions: Pick<Actions, 'showQuote' | 'clearQuote'>): Highlight {
  const [last, setLast] = useState<{ quote: Quote; outcome: Outcome } | null>(null);
  return {
    outcomeOf: (quote) =>
      last?.quote.start === quote.start && last.quote.end === quote.end ? last.outcome : undefined,
    show: async (quote) => {
      const shown = await actions.showQuote(quote);
      setLast({ quote, outcome: shown ? 'shown' : 'lost' });
    },
    clear: () => {
      actions.clearQuote();
      setLast(null);
    },
  };
}
