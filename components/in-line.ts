import { shorten } from '../lib/text/shorten.ts';

/** Characters of a line that is no quote, such as an address: three lines on the card. */
const LINE = 140;

/** Gives the text, cut where it is longer than a line of the card should be. */
export function inLine(text: string): string {
  return shorten(text, LINE) ?? text;
}
