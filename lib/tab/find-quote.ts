import type { Quote } from '../findings/finding.ts';

/**
 * Finds a quote again in a text that may have changed since: at its place, else where the same words stand nearest
 * to it. Null where they no longer stand in it.
 */
export function findQuote(text: string, { quote, start }: Quote): { start: number; end: number } | null {
  if (quote === '') return null;
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before < 0 && after < 0) return null;
  const isBeforeNearer = after < 0 || (before >= 0 && start - before < after - start);
  const found = isBeforeNearer ? before : after;
  return { start: found, end: found + quote.length };
}
